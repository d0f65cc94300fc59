// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Mentions } from '../../components/Mentions';

afterEach(cleanup);

const at = (position: number, total: number) => {
  const onGo = vi.fn();
  render(<Mentions {...{ position, total, onGo }} onVisit={vi.fn()} countOf={() => total} away={null} />);
  return onGo;
};
const named = (name: string) => screen.queryByRole('button', { name });

describe('the way from mention to mention', () => {
  it('counts the mentions and goes from one to the next', () => {
    const onGo = at(2, 5);
    expect(screen.getByText('Mention 2 of 5')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention' }));
    expect(onGo.mock.calls).toEqual([[1], [-1]]);
  });

  it('says that it leads from the last mention to the first', () => {
    at(5, 5);
    expect(named('Next mention')).toBeNull();
    expect(named('Go to the first mention')).toBeTruthy();
  });

  it('says that it leads from the first mention to the last', () => {
    at(1, 5);
    expect(named('Previous mention')).toBeNull();
    expect(named('Go to the last mention')).toBeTruthy();
  });

  it('offers no way on where there is one mention only', () => {
    at(1, 1);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

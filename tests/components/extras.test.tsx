// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryCard, type EntryCardProps } from '../../components/EntryCard';
import { card } from './cards';

afterEach(cleanup);

const span = { start: 10, end: 42 };
const origin = { quote: 'Ada Byron, who runs Acme, agreed.', span };

const show = (props: Partial<EntryCardProps> = {}) => {
  const calls = { onFollow: vi.fn(), onWords: vi.fn(), onMute: vi.fn() };
  render(<EntryCard card={card('Ada Byron', { type: 'Person' })} here={true} others={[]} {...calls} {...props} />);
  return calls;
};

describe('what the article on the page says of an entry', () => {
  it('is told as the article’s, with its sentence and the way there', () => {
    const { onWords } = show({ extras: { origin } });
    const section = screen.getByRole('region', { name: 'From this article' });
    expect(section.querySelector('blockquote')?.textContent).toBe(origin.quote);
    fireEvent.click(screen.getByRole('button', { name: 'Go to it' }));
    expect(onWords).toHaveBeenCalledWith(span);
  });

  it('offers no way where none can be gone', () => {
    show({ extras: { origin, quotes: [{ words: 'We agreed.', span }] }, onWords: undefined });
    expect(screen.queryByRole('button', { name: /Go to it/ })).toBeNull();
  });

  it('tells who said what', () => {
    const speaker = { name: 'Charles', key: 'pack/charles' };
    const { onFollow, onWords } = show({
      extras: {
        quotes: [
          { words: 'We agreed.', span },
          { words: 'She did.', speaker },
        ],
      },
    });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'We agreed.Go to it',
      'She did.Charles',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Go to it: We agreed.' }));
    expect(onWords).toHaveBeenCalledWith(span);
    fireEvent.click(screen.getByRole('link', { name: 'Charles' }));
    expect(onFollow).toHaveBeenCalledWith('pack/charles');
  });

  it('is left out where nothing is known', () => {
    show();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('an entry that is not wanted', () => {
  it('can be sent away', () => {
    const { onMute } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Not this' }));
    expect(onMute).toHaveBeenCalledWith('pack/ada byron');
  });

  it('cannot where nobody listens', () => {
    show({ onMute: undefined });
    expect(screen.queryByRole('button', { name: 'Not this' })).toBeNull();
  });
});

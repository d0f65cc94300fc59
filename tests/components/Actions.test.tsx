// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Actions, type ActionsProps } from '../../components/Actions';
import { card } from '../../entrypoints/gallery/made-up/card';

afterEach(cleanup);

const quote = 'Ada Byron, who runs Acme, agreed.';
const ada = card('Ada Byron', {
  key: 'article-1/ada',
  type: 'Person',
  definition: { text: 'Runs Acme.', quote, start: 10, end: 42, origin: 'document' },
});

const KEEP = 'Keep this article: it helps to explain later ones';
const show = (props: Partial<ActionsProps> = {}) => {
  const calls = { onMute: vi.fn(), onCopy: vi.fn(async () => {}), onKeep: vi.fn(async () => {}) };
  render(<Actions card={ada} own={ada} {...calls} {...props} />);
  return calls;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what can be taken away from a card', () => {
  it('is copied as text, with the sentence and its source', async () => {
    const { onCopy } = show();
    press('Copy');
    expect(onCopy).toHaveBeenCalledWith(
      ['Ada Byron: Runs Acme.', `“${quote}”`, 'A deal, The Daily, 17 March 2026'].join('\n'),
    );
    expect((await screen.findByRole('button', { name: 'Copied' })).textContent).toBe('Copied');
  });

  it('is done once, and keeps the focus', async () => {
    const { onCopy } = show();
    screen.getByRole('button', { name: 'Copy' }).focus();
    press('Copy');
    await screen.findByText('Copied');
    press('Copied');
    expect(onCopy).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Copied');
  });

  it('says so where it could not be', async () => {
    show({ onKeep: () => Promise.reject(new Error('full')) });
    press(KEEP);
    expect(await screen.findByText('Could not be kept')).toBeTruthy();
  });

  it('is not offered again where the article is kept already', () => {
    const { onKeep } = show({ kept: true });
    press('Article kept');
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: KEEP })).toBeNull();
  });

  it('is the article only where the card was drawn from one', () => {
    const { onKeep } = show();
    press(KEEP);
    expect(onKeep).toHaveBeenCalledWith(ada);
    cleanup();
    show({ own: null });
    expect(screen.queryByRole('button', { name: KEEP })).toBeNull();
  });
});

describe('an entry that is not wanted', () => {
  for (const [label, where] of [
    ['Not on this page', 'here'],
    ['Never again', 'everywhere'],
  ] as const)
    it(`can be sent away: ${label}`, () => {
      const { onMute } = show();
      press('Don’t explain this');
      expect(onMute).not.toHaveBeenCalled();
      expect(document.activeElement?.textContent).toBe('Not on this page');
      press(label);
      expect(onMute).toHaveBeenCalledWith(ada, where);
    });
});

// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryCard, type EntryCardProps } from '../../components/EntryCard';
import { card } from '../../entrypoints/gallery/made-up/card';
import type { Card } from '../../lib/knowledge/card';

afterEach(cleanup);

const passage = { quote: 'Ada Byron, who runs Acme, agreed.', start: 10, end: 42 };
const ada = (more: Partial<Card> = {}) => card('Ada Byron', { key: 'article-1/ada', type: 'Person', ...more });

const show = (own: Card, props: Partial<EntryCardProps> = {}) => {
  const calls = { onFollow: vi.fn(), onWords: vi.fn(), onWhole: vi.fn() };
  render(<EntryCard card={own} own={own} here={true} others={[]} whole={true} {...calls} {...props} />);
  return calls;
};

describe('what the article on the page says of an entry', () => {
  it('is told as the article’s, with its sentence and the way there', () => {
    const own = ada({ context: passage });
    const { onWords } = show(own);
    const section = screen.getByRole('region', { name: 'From this article' });
    expect(section.querySelector('blockquote')?.textContent).toBe(passage.quote);
    fireEvent.click(screen.getByRole('button', { name: 'In the article' }));
    expect(onWords).toHaveBeenCalledWith(own, passage);
  });

  it('says first what that sentence tells of it', () => {
    show(ada({ definition: { ...passage, text: 'Runs Acme.', origin: 'document' } }));
    expect(screen.getByText('Runs Acme.')).toBeTruthy();
    expect(screen.getByText(passage.quote).tagName).toBe('Q');
  });

  it('is said once where the sentence tells that alone', () => {
    const quote = 'Anvils are heavy blocks of iron to hammer on.';
    show(
      ada({ definition: { text: 'Heavy blocks of iron to hammer on.', quote, start: 0, end: 45, origin: 'document' } }),
    );
    expect(screen.getByText(quote)).toBeTruthy();
    expect(screen.queryByText('Heavy blocks of iron to hammer on.')).toBeNull();
  });

  it('is added to what a pack knows, and does not take its place', () => {
    const definition = { ...passage, text: 'A mathematician.', origin: 'curated' } as const;
    const relation = { key: 'pack/acme', name: 'Acme', quote: passage.quote, hedged: 'no' } as const;
    const packed = card('Ada Byron', { definition, relations: [{ ...relation, words: 'advises' }] });
    show(ada({ context: passage, relations: [{ ...relation, words: 'runs' }] }), { card: packed, here: false });
    expect(screen.getByText('A mathematician.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'From this article' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'From this article',
      'In this article',
      'According to The Daily',
    ]);
  });

  it('holds what somebody said, retold words without quotation marks', () => {
    const said = { words: 'We agreed,', start: 50, end: 60, kind: 'direct' } as const;
    const retold = { words: 'it was late', start: 70, end: 81, kind: 'reported' } as const;
    const own = ada({ quotes: [said, retold] });
    const { onWords } = show(own);
    expect(screen.getByText('We agreed').parentElement!.className).toBe('direct');
    expect(screen.getByText('it was late').parentElement!.className).toBe('reported');
    fireEvent.click(screen.getByRole('button', { name: 'In the article: We agreed,' }));
    expect(onWords).toHaveBeenCalledWith(own, said);
  });

  it('waits behind one press where there is more of it than a glance takes in', () => {
    const said = { words: 'We agreed,', start: 50, end: 60, kind: 'direct' } as const;
    const figures = [['It was late by ', 'two days', '.']];
    const { onWhole } = show(ada({ quotes: [said], figures }), { whole: false });
    expect(screen.getByText('We agreed')).toBeTruthy();
    expect(screen.queryByText('two days')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'More about Ada Byron' }));
    expect(onWhole).toHaveBeenCalledOnce();
    cleanup();
    show(ada({ quotes: [said] }), { whole: false });
    expect(screen.queryByRole('button', { name: /^More/ })).toBeNull();
  });

  it('stands at a glance beside where the reader met it before', () => {
    const said = { words: 'We agreed,', start: 50, end: 60, kind: 'direct' } as const;
    const met = { title: 'Old news', address: '', date: '2025-01-01', quote: 'Ada Byron left.' } as const;
    show(ada({ quotes: [said], alsoIn: [met] }), { whole: false });
    expect(screen.getByText('Ada Byron left.')).toBeTruthy();
  });

  it('does not say twice what the sentence that introduces somebody says', () => {
    const said = { words: 'it was late', start: 12, end: 23, kind: 'reported' } as const;
    show(ada({ context: { quote: 'Ada Byron said it was late.', start: 0, end: 27 }, quotes: [said] }));
    expect(screen.queryByRole('region', { name: 'Said in this article' })).toBeNull();
  });
});

describe('what only a kept article says of an entry', () => {
  const met = { title: 'Old news', address: '', date: '2025-01-01', quote: passage.quote };
  const kept = ada({ key: 'kept/kept-1/ada', alsoIn: [met] });
  const tell = (card: Card) => show(card, { own: null, here: false });

  it('is told as that article’s, with its date and sentence, each once', () => {
    tell({ ...kept, definition: { ...passage, text: 'Founder of the firm.', origin: 'document' } });
    expect(screen.getByText('Founder of the firm.')).toBeTruthy();
    const section = screen.getByRole('region', { name: 'From an article you kept' });
    expect(section.textContent).toMatch(/Old news.*2025/);
    expect(screen.getAllByText(passage.quote)).toHaveLength(1);
  });

  it('has the day on which it was kept where none is known on which it was published', () => {
    tell({ ...kept, alsoIn: [{ ...met, undated: true }] });
    expect(screen.getByText(/^kept on .*2025/)).toBeTruthy();
  });

  it('is its sentence where it says no more', () => {
    tell(kept);
    expect(screen.getByText(passage.quote).tagName).toBe('Q');
    expect(screen.queryByText(/^Named without/)).toBeNull();
  });
});

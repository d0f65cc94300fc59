// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryCard } from '../../components/EntryCard';
import { card } from '../../entrypoints/gallery/made-up/card';
import type { Card, CardRelation } from '../../lib/knowledge/card';

afterEach(cleanup);

const line = (words: string, name: string, quote: string): CardRelation => ({
  words,
  key: `pack/${name}`,
  name,
  quote,
  hedged: 'no',
});
const acme = card('Acme', {
  relations: [line('backed by', 'Bank', 'The Bank backs Acme.')],
  questions: [{ question: 'Why anvils?', answer: 'They are heavy.' }],
});
const none = () => {};
const show = (of: Card) =>
  render(
    <EntryCard card={of} here own={null} others={[]} whole={false} onWhole={none} onFollow={none} onWords={none} />,
  );

describe('what is said of an entry', () => {
  it('leaves out what only says over again who stands in the definition, and the words it rests on', () => {
    const text = 'A maker of anvils that the Bank backs.';
    const quote = 'The Bank backs Acme. It makes anvils, and sells them to the Mint.';
    const relations = [
      line('backed by', 'Bank', 'The Bank backs Acme.'),
      line('sells to', 'Mint', 'It makes anvils, and sells them to the Mint.'),
      line('sued by', 'Bank', 'The Bank has sued Acme.'),
    ];
    show(card('Acme', { definition: { text, quote, start: 0, end: 65, origin: 'curated' }, relations }));
    const said = [...document.querySelectorAll('.relation')].map(({ textContent }) => textContent);
    expect(said).toEqual(['sells to Mint', 'sued by Bank']);
  });

  it('brings what is opened into view, with the relation it is of', () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
    show(acme);
    fireEvent.click(screen.getByRole('button', { name: 'Show the sentence: backed by Bank' }));
    const seen = shown.mock.contexts.map((element) => (element as Element).textContent);
    shown.mockRestore();
    expect(seen).toEqual([expect.stringMatching(/backed by Bank.*The Bank backs Acme\./i)]);
  });
});

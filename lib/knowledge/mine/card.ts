import type { Card, Elsewhere } from '../card';
import type { KnowledgePack } from '../model';
import { MY_TERMS, termOf } from './term';

/** What a note is called where a card says whose word it is. */
export interface NoteWords {
  readonly pack: string;
  readonly note: string;
}

/** The cards, those of the reader's own terms as the reader's: their note, as of its day, and the page where they were met. */
export function asNotes(cards: readonly Card[], packs: readonly KnowledgePack[], words: NoteWords): Card[] {
  const pack = packs.find(({ id }) => id === MY_TERMS);
  const entries = new Map(pack?.entries.map((entry) => [`${MY_TERMS}/${entry.id}`, entry]));
  return cards.map((card) => {
    const entry = entries.get(card.key);
    if (!pack || !entry) return card;
    const { met, noted } = termOf(pack, entry);
    const { context: _, ...rest } = card;
    const alsoIn = met ? [met, ...without(card.alsoIn, met.address)] : card.alsoIn;
    return {
      ...rest,
      source: { title: words.pack, publisher: card.definition ? words.note : '', published: noted },
      ...(alsoIn && { alsoIn }),
    };
  });
}

const without = (places: readonly Elsewhere[] = [], address: string): Elsewhere[] =>
  places.filter((place) => place.address !== address);

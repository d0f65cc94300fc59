import type { Card } from '../../../lib/knowledge/card';

/** A card with just enough on it; `more` says what the test is about. */
export const card = (name: string, more: Partial<Card> = {}): Card => ({
  key: `pack/${name.toLowerCase()}`,
  name,
  type: 'Organization',
  forms: [],
  language: 'en',
  relations: [],
  figures: [],
  questions: [],
  quotes: [],
  source: { title: 'A deal', publisher: 'The Daily', published: '2026-03-17' },
  ...more,
});

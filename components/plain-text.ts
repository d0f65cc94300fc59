import type { Card } from '../lib/knowledge/card';
import { sayDate } from './say';

/** What a card says, as plain text with its sources: to be pasted into somebody's notes. `own` as on an entry's card. */
export function plainText({ name, definition, background, source }: Card, own: Card | null): string {
  const said = definition ?? own?.definition;
  const quote = said?.quote ?? own?.context?.quote;
  const { title, publisher, published } = definition ? source : (own?.source ?? source);
  return [
    said ? `${name}: ${said.text}` : name,
    quote && quote !== said?.text && `“${quote}”`, // A note of the reader's rests on nobody's words.
    [title, publisher, sayDate(published)].filter(Boolean).join(', '),
    background && `${background.text} (${background.reference.title}, ${background.reference.url})`,
  ]
    .filter(Boolean)
    .join('\n');
}

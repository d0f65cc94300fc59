/** Plain words for what the model names. */
import type { EntryType } from '../lib/knowledge/model';

export const TYPE_WORDS: Readonly<Record<EntryType, { readonly one: string; readonly many: string }>> = {
  Organization: { one: 'Organization', many: 'Organizations' },
  GovernmentOrganization: { one: 'Government body', many: 'Government bodies' },
  Person: { one: 'Person', many: 'People' },
  Place: { one: 'Place', many: 'Places' },
  Product: { one: 'Product', many: 'Products' },
  Periodical: { one: 'Publication', many: 'Publications' },
  Legislation: { one: 'Law or standard', many: 'Laws and standards' },
  Event: { one: 'Event', many: 'Events' },
  Concept: { one: 'Term', many: 'Terms' },
};

/** An ISO date (YYYY-MM-DD) in the reader's language: "17 March 2026"; '' gives ''. */
export function dateWords(date: string, style: 'long' | 'month' = 'long'): string {
  if (!date) return '';
  const options = style === 'month' ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Plain words for what the model names. */
import type { EntryType } from '../lib/knowledge/model';

export const ONE_OF: Readonly<Record<EntryType, string>> = {
  Organization: 'Organization',
  GovernmentOrganization: 'Government body',
  Person: 'Person',
  Place: 'Place',
  Product: 'Product',
  Periodical: 'Publication',
  Legislation: 'Law or standard',
  Event: 'Event',
  Thing: 'Name',
  Concept: 'Term',
};

/** Apart from the others: the popover pays for no word that only the popup says. */
export const MANY_OF: Readonly<Record<EntryType, string>> = {
  Organization: 'Organizations',
  GovernmentOrganization: 'Government bodies',
  Person: 'People',
  Place: 'Places',
  Product: 'Products',
  Periodical: 'Publications',
  Legislation: 'Laws and standards',
  Event: 'Events',
  Thing: 'Other names',
  Concept: 'Terms',
};

/** An ISO date (YYYY-MM-DD) in the reader's language: "17 March 2026"; '' gives ''. */
export function dateWords(date: string, style: 'long' | 'month' = 'long'): string {
  if (!date) return '';
  const options = style === 'month' ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Lower-case words joined by hyphens; letters of scripts without case count as lower case. */
export const ENTRY_ID = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u;

/** The diacritics that Latin, Greek and Cyrillic letters come apart into; marks of other scripts are letters of theirs. */
const DIACRITICS = /[\u0300-\u036f]/g;

/** "AWS GovCloud" → "aws-govcloud". A name without letters and digits becomes "entry". */
export function slug(name: string): string {
  const words = name.normalize('NFD').replace(DIACRITICS, '').normalize('NFC').toLowerCase();
  return words.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '') || 'entry';
}

/**
 * Languages that nobody speaks, made from English: what is not a message stays plain English in them, what has too
 * little room shows, and what was built for one direction breaks.
 */
import type { Catalogue } from './messages';

const PLAIN = 'ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz';
const ACCENTED = 'ÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçðéĝĥîĵķļñöŕšţûŵýž';
/** What a text grows by where it is translated from English, as a share of its length. */
const GROWTH = 0.4;

/** Accented, in brackets and longer: a text that is cut off has lost its bracket. */
export const accented = (messages: Catalogue): Catalogue => translated(messages, { locale: 'en-XA', direction: 'ltr' });

/** The same, run from right to left, with the many forms of number of Arabic. */
export const mirrored = (messages: Catalogue): Catalogue => {
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
  const counted = Object.entries(messages).filter(([key]) => key.endsWith('_other'));
  const more = counted.flatMap(([key, message]) => forms.map((form) => [key.replace(/other$/, form), message]));
  return translated({ ...Object.fromEntries(more), ...messages }, { locale: 'ar-XB', direction: 'rtl' });
};

function translated(messages: Catalogue, fixed: Readonly<Record<string, string>>): Catalogue {
  const entries = Object.entries(messages).map(([key, message]) => {
    if (!message) return [key, message];
    return [key, { ...message, message: fixed[key] ?? pseudo(message.message) }];
  });
  return Object.fromEntries(entries);
}

function pseudo(message: string): string {
  const parts = message.split(/(\$[A-Z_]+\$)/);
  const words = parts.map((part, at) => (at % 2 ? part : part.replace(/[A-Za-z]/g, accent))).join('');
  const grown = Math.ceil(parts.filter((_, at) => at % 2 === 0).join('').length * GROWTH);
  return `[${words}${'~~~~~ '.repeat(grown).slice(0, grown)}~]`; // In pieces: what is not one word can be broken.
}

const accent = (letter: string): string => ACCENTED[PLAIN.indexOf(letter)] ?? letter;

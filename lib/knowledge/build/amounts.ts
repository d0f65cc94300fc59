import { spanText, type TextSpan } from '../../text/span';
import type { Fact, FactBound, FactKind } from '../model';

/** A fact before it is said whose it is. */
export type FoundFact = Omit<Fact, 'entries'>;

/** Belongs to an amount: "at least $4 billion" is not "$4 billion". */
const BOUNDS: Readonly<Record<string, FactBound>> = {
  'at least': '>=',
  'more than': '>',
  over: '>',
  'at most': '<=',
  'up to': '<=',
  'less than': '<',
  under: '<',
  about: '~',
  around: '~',
  nearly: '~',
  almost: '~',
  some: '~',
};
const BOUND = `(?:(?<bound>${Object.keys(BOUNDS).join('|')}) )?`;
export const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALES: Record<string, number> = {
  thousand: 3,
  million: 6,
  m: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
};
const SCALE = '(?:thousand|million|billion|trillion|bn|mn|tn|m)\\b';
const CURRENCIES: Record<string, string> = {
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
};
/** One way to write facts of a kind. */
export interface FactRule {
  readonly kind: FactKind;
  readonly pattern: RegExp;
  /** The normalised value of a hit, or undefined where the words are no fact after all. */
  readonly value: (hit: RegExpMatchArray) => string | undefined;
}

/** "at least $4 billion", "£10bn" */
export const AMOUNTS: FactRule = {
  kind: 'amount',
  pattern: new RegExp(`${BOUND}(US\\$|A\\$|C\\$|HK\\$|[$€£¥₹])\\s?(${NUMBER})(?:[\\s-]?(${SCALE}))?`, 'gi'),
  value: ([, , sign, number, scale]) => amount(CURRENCIES[(sign ?? '').toUpperCase()], number, scale),
};

/** The amounts of money in one sentence, in order. `text` is the document, so offsets count from its start. */
export const findAmounts = (text: string, sentence: TextSpan): FoundFact[] => factsByRules(text, sentence, [AMOUNTS]);

/** What `rules` find in the sentence, the first rule's facts first; words that one rule took are no other's. */
export function factsByRules(text: string, sentence: TextSpan, rules: readonly FactRule[]): FoundFact[] {
  const quote = spanText(text, sentence);
  const found: FoundFact[] = [];
  const hasDigits = /\d/.test(quote);
  for (const { kind, pattern, value } of rules) {
    if (!hasDigits && kind !== 'duration') continue;
    for (const hit of quote.matchAll(pattern)) {
      const start = sentence.start + hit.index;
      const end = start + hit[0].length;
      const normal = value(hit);
      if (normal === undefined || found.some((fact) => fact.start < end && start < fact.end)) continue;
      const bound = BOUNDS[hit.groups?.bound?.toLowerCase() ?? ''];
      found.push({ kind, value: normal, ...(bound && { bound }), text: hit[0], start, end, quote });
    }
  }
  return found;
}

/** Digits without commas. */
export const plain = (number = ''): string => number.replaceAll(',', '');

/** Digits are moved, not multiplied: 1.1 billion must not come out as 1100000000.0000001. */
function amount(currency: string | undefined, number = '', scale = ''): string | undefined {
  if (!currency) return undefined;
  const [whole = '', part = ''] = plain(number).split('.');
  const places = SCALES[scale.toLowerCase()] ?? 0;
  const digits = whole + part.slice(0, places).padEnd(places, '0');
  const rest = part.slice(places);
  return `${currency} ${digits.replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`;
}

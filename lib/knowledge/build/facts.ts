import { spanText, type TextSpan } from '../../text/span';
import { AMOUNTS, type FactRule, type FoundFact, factsByRules, NUMBER, plain } from './amounts';
import { relativeDates } from './dates';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?:${MONTHS.map((m) => `${m.charAt(0).toUpperCase()}${m.slice(1)}`).join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const UNITS: Record<string, string> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: '0Y',
  century: '00Y',
  hour: 'H',
  minute: 'M',
};

/** Earlier rules own their words: "March 17, 2026" is one date and no number. */
const RULES: readonly FactRule[] = [
  {
    kind: 'date',
    pattern: new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'),
    value: ([, month, day, year]) => isoDate(year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})\\b`, 'g'),
    value: ([, day, month, year]) => isoDate(year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(${MONTH})(?: of)?,? (\\d{4})\\b`, 'g'),
    value: ([, month, year]) => isoDate(year, month),
  },
  { kind: 'date', pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, value: ([, year, month, day]) => isoDate(year, month, day) },
  AMOUNTS,
  {
    kind: 'percentage',
    pattern: new RegExp(`(?<![\\d.,])(${NUMBER})\\s?(?:%|per ?cent\\b|percent\\b)`, 'g'),
    value: ([, number]) => `${plain(number)}%`,
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(?:(?:over|in|within|during) )?(?:the )?(?:(?:next|past|last|coming|previous) )(?:(\\d{1,4}|${SMALL_NUMBERS.join('|')}) )?(day|week|month|year|decade|century|hour|minute)s?\\b`,
      'g',
    ),
    value: ([, count, unit]) => duration(count, unit),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(?:for|over|within|in) (?:(?<bound>more than|less than|about|nearly|almost|some) )?(\\d{1,4}|${SMALL_NUMBERS.slice(1).join('|')}) (day|week|month|year|decade|hour|minute)s?\\b(?! ago| old)`,
      'g',
    ),
    value: ([, , count, unit]) => duration(count, unit),
  },
];

/**
 * Dates, amounts of money, percentages and spans of time in one sentence, in order. `text` is the document, so
 * offsets count from its start. Dates that are none without the day of publication ("on Monday") count from `published`,
 * and are left out where that is ''.
 */
export function findFacts(text: string, sentence: TextSpan, published = ''): FoundFact[] {
  const found = factsByRules(text, sentence, RULES);
  const quote = spanText(text, sentence);
  for (const { start: at, text: words, value } of relativeDates(quote, published)) {
    const [start, end] = [sentence.start + at, sentence.start + at + words.length];
    if (found.some((fact) => fact.start < end && start < fact.end)) continue;
    found.push({ kind: 'date', value, text: words, start, end, quote });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isoDate(year?: string, month?: string, day?: string): string | undefined {
  const index = /^\d/.test(month ?? '')
    ? Number(month)
    : MONTHS.findIndex((m) => m.startsWith((month ?? '-').toLowerCase().slice(0, 3))) + 1;
  if (!year || index < 1 || index > 12) return undefined;
  const parts = [year, String(index).padStart(2, '0')];
  if (day === undefined) return parts.join('-');
  const number = Number(day);
  return number >= 1 && number <= 31 ? [...parts, String(number).padStart(2, '0')].join('-') : undefined;
}

function duration(count: string | undefined, unit = ''): string | undefined {
  const number = count === undefined ? 1 : /^\d/.test(count) ? Number(count) : SMALL_NUMBERS.indexOf(count);
  const code = UNITS[unit];
  if (number < 1 || !code) return undefined;
  return `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${number}${code}`;
}

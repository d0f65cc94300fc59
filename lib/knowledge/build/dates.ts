/** Dates that need the day of publication to mean one: "on Monday", "March 21", "last month". */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;

interface Rule {
  readonly pattern: RegExp;
  readonly value: (
    groups: Readonly<Record<string, string | undefined>>,
    day: Day,
    ahead: boolean,
  ) => string | undefined;
}

/** A day counted from 1970-01-01. */
type Day = number;
const DAY_MS = 86_400_000;

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`\b${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!,? \d{4}|[:%]|\.\d)`, 'g'),
    value: ({ month, day }, now, ahead) => nearest(monthOf(month), Number(day), now, ahead),
  },
  {
    pattern: new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\b(?!,? \d)`, 'g'),
    value: ({ month, day }, now, ahead) => nearest(monthOf(month), Number(day), now, ahead),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<when>[Ii]n|[Ll]ast|[Nn]ext|[Ss]ince|[Uu]ntil) ${MONTH}\b(?!,? (?:of )?\d)`,
      'g',
    ),
    value: ({ month, when }, now, ahead) => monthNear(monthOf(month), now, ahead || when?.toLowerCase() === 'next'),
  },
  {
    pattern:
      /\b(?:[Ll]ast |[Nn]ext )?(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?! (?:Night|Morning|Times|Post))/g,
    value: ({ weekday }, now, ahead) => onWeekday(WEEKDAYS.indexOf((weekday ?? '').toLowerCase()), now, ahead),
  },
  { pattern: /\b[Yy]esterday\b|\b[Ll]ast night\b/g, value: (_, now) => iso(now - 1) },
  { pattern: /\b[Tt]omorrow\b/g, value: (_, now) => iso(now + 1) },
  { pattern: /\b(?<when>[Ll]ast|[Tt]his|[Nn]ext) month\b/g, value: ({ when }, now) => shifted(now, steps(when), 7) },
  {
    pattern: /\b(?<when>[Ll]ast|[Tt]his|[Nn]ext) year\b/g,
    value: ({ when }, now) => shifted(now, 12 * steps(when), 4),
  },
];

/** What is said before a day to come. */
const AHEAD =
  /\b(?:will|scheduled|due|until|by|upcoming|expected|planned|plans|set to|next|starting|starts|begins|is to|are to|from)\b[^.;]{0,60}$/;

export interface DatedWords {
  readonly start: number;
  readonly text: string;
  readonly value: string;
}

/**
 * The dates in `sentence` that count from `published` (ISO, YYYY-MM-DD), as ISO dates of day, month or year. A day
 * without a year is the last one of its name, or the next where the words before speak of what is to come. Nothing
 * where `published` is no date.
 */
export function relativeDates(sentence: string, published: string): DatedWords[] {
  const now = dayOf(published);
  if (now === undefined) return [];
  return RULES.flatMap(({ pattern, value }) =>
    [...sentence.matchAll(pattern)].flatMap((hit): DatedWords[] => {
      const before = sentence.slice(Math.max(0, hit.index - 70), hit.index);
      const ahead = AHEAD.test(before) || /^(?:next|until)\b/i.test(hit[0]);
      const date = value(hit.groups ?? {}, now, ahead);
      return date ? [{ start: hit.index, text: hit[0], value: date }] : [];
    }),
  );
}

function dayOf(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (!year || !month || !day) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(at) ? undefined : at / DAY_MS;
}

const iso = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const monthOf = (word = ''): number => MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3)));
const steps = (when = ''): number => ({ last: -1, this: 0, next: 1 })[when.toLowerCase()] ?? 0;

function nearest(month: number, date: number, now: Day, ahead: boolean): string | undefined {
  const year = new Date(now * DAY_MS).getUTCFullYear();
  const years = ahead ? [year, year + 1] : [year, year - 1];
  const days = years.map((one) => Date.UTC(one, month, date) / DAY_MS);
  const found = days.find((day) => (ahead ? day >= now : day <= now));
  if (date < 1 || found === undefined || new Date(found * DAY_MS).getUTCMonth() !== month) return undefined;
  return iso(found);
}

function monthNear(month: number, now: Day, ahead: boolean): string {
  const today = new Date(now * DAY_MS);
  const [year, current] = [today.getUTCFullYear(), today.getUTCMonth()];
  const off = ahead ? (month < current ? 1 : 0) : month > current ? -1 : 0;
  return `${year + off}-${String(month + 1).padStart(2, '0')}`;
}

function onWeekday(weekday: number, now: Day, ahead: boolean): string {
  const today = new Date(now * DAY_MS).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return iso(ahead ? now + ((7 - back) % 7) : now - back);
}

/** `now` moved by whole months, as many units of its ISO date as asked. */
function shifted(now: Day, months: number, units: number): string {
  const today = new Date(now * DAY_MS);
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1)).toISOString().slice(0, units);
}

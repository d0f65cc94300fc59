/**
 * What is said to the reader, in the reader's language. The words are the browser's to keep (`_locales`); whoever shows
 * components gives them their source first, by `speak`.
 */
import type english from '../assets/public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;
/** Messages that come in the forms of `Intl.PluralRules`. */
type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/** A message with its placeholders filled, in their order; '' where there is none. */
export type MessageSource = (key: string, values: string[]) => string;

let source: MessageSource = () => '';
let spoken = 'en';
/** The same, with the region where the browser's own language has one. */
let tag = spoken;

/**
 * Takes all words from `messages` from now on, and numbers, dates and plurals from the same language: that of the
 * browser's windows, which `@@ui_locale` names, may be one that has no messages.
 */
export function speak(messages: MessageSource): void {
  source = messages;
  spoken = say('locale');
  const browsers = source('@@ui_locale', []).replace('_', '-');
  tag = isSpoken(browsers) ? browsers : spoken;
}

/** For the element that holds our words: their language and which way it runs, whatever the page's. */
export const tongue = () => ({ lang: tag, dir: say('direction') as 'ltr' | 'rtl' });

/** Whether words of a language (BCP 47 tag) are in the reader's. */
export const isSpoken = (language: string): boolean => language.startsWith(spoken);

export const say = (key: MessageKey, ...values: (string | number)[]): string =>
  source(
    key,
    values.map((value) => value.toLocaleString(tag)),
  );

/** A message about `count` things, in the form that the language has for so many; the count is its first value. */
export const sayCount = (key: CountedKey, count: number): string =>
  say(`${key}_${new Intl.PluralRules(tag).select(count)}` as MessageKey, count);

const dated = (options: { readonly day?: 'numeric' }) => (date: string) =>
  date && new Date(date).toLocaleDateString(tag, { ...options, month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO date (YYYY-MM-DD): "17 March 2026"; '' gives ''. */
export const sayDate = dated({ day: 'numeric' });

/** The month of an ISO date: "March 2026"; '' gives ''. */
export const sayMonth = dated({});

/** An amount of a unit that `Intl` knows: "5 min", "340 kB". */
export const sayAmount = (amount: number, unit: 'minute' | 'millisecond' | 'kilobyte' | 'megabyte'): string =>
  amount.toLocaleString(tag, { style: 'unit', unit, maximumFractionDigits: 1 });

/** What so many bytes take up: "3 kB", "1.2 MB". */
export const saySize = (bytes: number): string =>
  bytes < 1e6 ? sayAmount(Math.ceil(bytes / 1e3), 'kilobyte') : sayAmount(bytes / 1e6, 'megabyte');

/** The name of a language (BCP 47 tag): "English"; the tag itself where it has none. */
export function sayLanguage(language: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // No well-formed tag.
  }
}

/**
 * Names in a row, in parts: the names stand at 0, 2, 4 … and what joins them between: "A, B and C", or among words of
 * another language (BCP 47 tag) than the reader's "A, B, C".
 */
export const joined = (names: readonly string[], among = spoken): string[] =>
  isSpoken(among)
    ? new Intl.ListFormat(tag).formatToParts(names).map(({ value }) => value)
    : names.flatMap((name) => [', ', name]).slice(1);

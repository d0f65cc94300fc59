/**
 * Addresses that open a page at words of it: text directives as the WICG's URL Fragment Text Directives specify
 * (`#:~:text=[prefix-,]start[,end][,-suffix]`).
 */
import { findQuotes } from './quote';
import { spanText, type TextSpan } from './span';

/** Longer quotes are named by how they begin and end: addresses stay readable, and a word changed inside does no harm. */
const LONG = 120;
/** Words at either end that name a long quote. */
const END_WORDS = 6;
/** Words before and after a quote that are taken to tell it from others, at most. */
const MOST_AROUND = 8;

/** What a directive says, before it is encoded. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * Names the stretch `span` of `text`, which begins and ends with a word, by its words and, where they stand there more
 * than once, by as many of those around it as tell it apart. Of a repetition without end they do not: then the first
 * place is named.
 */
export function textDirective(text: string, span: TextSpan): TextDirective {
  const exact = spanText(text, span);
  const named = namedBy(exact);
  for (let count = 0; count <= MOST_AROUND; count++) {
    const prefix = wordsBefore(text, span.start, count);
    const suffix = wordsAfter(text, span.end, count);
    if (count === MOST_AROUND || findQuotes(text, { exact, prefix, suffix }).length === 1)
      return {
        ...named,
        ...(prefix.trim() && { prefix: plain(prefix) }),
        ...(suffix.trim() && { suffix: plain(suffix) }),
      };
  }
  return named;
}

/** A page's address that opens it at the words; whatever stood after its # is left out. */
export function addressAt(address: string, { prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `${address.replace(/#.*$/s, '')}#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Long quotes by both ends, which must not name a shorter stretch: the end's words stand nowhere before it. */
function namedBy(exact: string): Pick<TextDirective, 'start' | 'end'> {
  const whole = plain(exact);
  if (whole.length <= LONG) return { start: whole };
  const words = whole.split(' ');
  const start = words.slice(0, END_WORDS).join(' ');
  for (let count = END_WORDS; count < words.length - END_WORDS; count++) {
    const end = words.slice(-count).join(' ');
    if (whole.indexOf(end, start.length) === whole.length - end.length) return { start, end };
  }
  return { start: whole };
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Directives do not reach over the end of a block. */
function wordsBefore(text: string, end: number, count: number): string {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return count === 0 ? '' : (new RegExp(`(?:\\S+\\s+){0,${count}}$`).exec(line)?.[0] ?? '');
}

function wordsAfter(text: string, start: number, count: number): string {
  const stop = text.indexOf('\n', start);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  return count === 0 ? '' : (new RegExp(`^(?:\\s+\\S+){0,${count}}`).exec(line)?.[0] ?? '');
}

/** `-`, `,` and `&` are the syntax's own. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * A pack as notes for people: Markdown (CommonMark), a heading for each entry, below it what it is and the words that say
 * so. Whatever those words are, they stay words: nothing in them becomes a heading, a list, a link or HTML.
 */
import type { Entry, EntryType, Evidence, KnowledgePack, PackSource } from './model';

/** What the reader is told, in the reader's language. */
export interface NoteLabels {
  kind(type: EntryType): string;
  /** Other names of an entry; at least one. */
  also(names: readonly string[]): string;
  /** Of an ISO 8601 date; '' of ''. */
  date(date: string): string;
}

/** What the notes are headed by. */
export interface NotesHead {
  readonly title: string;
  /** Of the article; left out where the pack is none. */
  readonly address?: string;
  /** ISO 8601 date, or ''. */
  readonly published: string;
}

/** The notes of `pack`, under a heading of this level (1 or 2). Ends in a line break. */
export function packNotes(pack: KnowledgePack, head: NotesHead, labels: NoteLabels, level = 1): string {
  const { title, address, published } = head;
  const line = [address ? link(address, address) : escaped(pack.source.publisher), escaped(labels.date(published))];
  const sourceOf = (evidence: Evidence): string => {
    const source = pack.sources?.[evidence.source ?? 0] ?? pack.source;
    return sourceLine(address ? { ...source, title, file: address, published } : source, labels);
  };
  const entries = pack.entries.flatMap((entry) => entryNotes(entry, sourceOf, labels, '#'.repeat(level + 1)));
  return [`${'#'.repeat(level)} ${escaped(title)}`, line.filter(Boolean).join(' · '), ...entries]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

/** The blocks of one entry. */
function entryNotes(
  { name, type, aliases, definition, context, background }: Entry,
  sourceOf: (evidence: Evidence) => string,
  labels: NoteLabels,
  level: string,
): string[] {
  const forms = [...new Set(aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)))];
  const others = forms.filter((form) => form !== name);
  const kind = [labels.kind(type), ...(others.length > 0 ? [labels.also(others)] : [])].join(' · ');
  const quoted = [definition && definition.quote !== definition.text ? definition : null, context ?? null];
  return [
    `${level} ${escaped(name)}`,
    escaped(kind),
    definition ? escaped(definition.text) : '',
    ...quoted.flatMap((evidence) => (evidence ? [blockQuote(evidence.quote, sourceOf(evidence))] : [])),
    background ? `${escaped(background.text)} (${reference(background.reference)})` : '',
  ];
}

const blockQuote = (quote: string, source: string): string =>
  [`> ${escaped(quote)}`, ...(source ? ['>', `> — ${source}`] : [])].join('\n');

const sourceLine = ({ title, publisher, published, file }: PackSource, labels: NoteLabels): string =>
  [escaped(publisher), reference({ title, url: file }), escaped(labels.date(published))].filter(Boolean).join(', ');

const reference = ({ title, url = '' }: { readonly title: string; readonly url?: string }): string =>
  /^https?:/.test(url) ? link(title || url, url) : escaped(title);

/** The address in angle brackets, where spaces and brackets do no harm; what would end it there is encoded. */
const link = (words: string, address: string): string =>
  `[${escaped(words)}](<${address.replace(/[<>\\\p{Cc}]/gu, (sign) => encodeURIComponent(sign))}>)`;

/** Signs that mean something anywhere in a line. */
const SIGNS = /[\\`*_[\]<>~|$&#]/g;
/** What else makes a block of a line that begins with it: lists, rules, underlines of headings. */
const BLOCK = /^(?:[+=:-]|\d+(?=[.)]))/;

/** Words as one line of a paragraph, every sign in it a sign. */
function escaped(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');
  return line.replace(BLOCK, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

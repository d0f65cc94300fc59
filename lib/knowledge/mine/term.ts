/**
 * The reader's own terms. They are a pack like any other, in which a note is its own quote: nobody else says it. Where
 * a term was met on a page, that page is one of the pack's sources and its sentence the entry's context.
 */
import { defaultMatch } from '../forms';
import { type Alias, type Entry, type EntryType, type KnowledgePack, PACK_FORMAT, type PackSource } from '../model';

/** Id of the pack, of which there is one. It stands before all others. */
export const MY_TERMS = 'my-terms';

/** A term as the reader gave it. */
export interface Term {
  /** Unique among the terms, and stays when the name is changed. */
  readonly id: string;
  readonly name: string;
  /** What it is, in the reader's words; '' where they gave none. */
  readonly note: string;
  /** ISO 8601 date (YYYY-MM-DD) of the note. */
  readonly noted: string;
  readonly aliases: readonly string[];
  readonly type: EntryType;
  /** Its names count only in the letter case in which they are written. */
  readonly exact: boolean;
  /** As `Entry.needs` and `Entry.blocks`; empty where there are none. */
  readonly needs: readonly string[];
  readonly blocks: readonly string[];
  /** Where the reader met it; null where it was not added from a page. */
  readonly met: Met | null;
}

/** A sentence on a page. */
export interface Met {
  readonly quote: string;
  /** Of the page. */
  readonly title: string;
  readonly address: string;
  /** ISO 8601 date (YYYY-MM-DD) on which it was read. */
  readonly date: string;
}

/** The pack that holds `terms`. Its title is for those who read the file; pages of ours name it in their own words. */
export function packOfTerms(terms: readonly Term[]): KnowledgePack {
  const sources = new Sources();
  const entries = terms.map((term) => entryOf(term, sources));
  const source = sources.of({ title: TITLE, published: '', file: '' });
  const lists = { keyTerms: [], facts: [], qas: [], summary: [] };
  return {
    ...{ format: PACK_FORMAT, id: MY_TERMS, title: TITLE, language: UNDETERMINED, ...lists, entries },
    source: sources.list[source]!,
    sources: sources.list,
  };
}

/** The terms a pack holds. What is no part of a term, such as relations in a file of another maker, is left out. */
export const termsOf = (pack: KnowledgePack): Term[] => pack.entries.map((entry) => termOf(pack, entry));

export function termOf(pack: KnowledgePack, { id, name, aliases, type, needs, blocks, ...said }: Entry): Term {
  const { definition, context } = said;
  const sourceOf = (number = 0): PackSource => pack.sources?.[number] ?? pack.source;
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form));
  const [rule] = aliases.filter((alias) => typeof alias !== 'string' && alias.form === name);
  const match = (typeof rule === 'object' ? rule.match : undefined) ?? defaultMatch(type);
  const { title, file: address, published: date } = sourceOf(context?.source);
  return {
    ...{ id, name, type, needs: needs ?? [], blocks: blocks ?? [] },
    note: definition?.text ?? '',
    noted: definition ? sourceOf(definition.source).published : '',
    aliases: forms.filter((form) => form !== name),
    exact: match === 'exact',
    met: context ? { quote: context.quote, title, address, date } : null,
  };
}

const TITLE = 'My terms';
/** BCP 47's tag for a language that nobody has told: readers note in whichever they like. */
const UNDETERMINED = 'und';

function entryOf({ id, name, type, note, noted, aliases, exact, needs, blocks, met }: Term, sources: Sources): Entry {
  const match = exact ? 'exact' : 'fold';
  const forms: readonly Alias[] =
    match === defaultMatch(type) ? aliases : [name, ...aliases].map((form) => ({ form, match }));
  return {
    ...{ id, name, aliases: forms, type, mentions: [], relations: [] },
    ...(note && {
      definition: {
        ...{ text: note, ...whole(note), origin: 'curated' as const },
        source: sources.of({ title: TITLE, published: noted, file: '' }),
      },
    }),
    ...(met && {
      context: {
        ...whole(met.quote),
        source: sources.of({ title: met.title, published: met.date, file: met.address }),
      },
    }),
    ...(needs.length > 0 && { needs }),
    ...(blocks.length > 0 && { blocks }),
  };
}

const whole = (quote: string) => ({ quote, start: 0, end: quote.length });

/** The documents a pack speaks of, each once. */
class Sources {
  readonly list: PackSource[] = [];

  of(about: Pick<PackSource, 'title' | 'published' | 'file'>): number {
    const isIt = ({ title, published, file }: PackSource) =>
      title === about.title && published === about.published && file === about.file;
    const known = this.list.findIndex(isIt);
    return known >= 0 ? known : this.list.push({ ...about, publisher: '', sha256: '' }) - 1;
  }
}

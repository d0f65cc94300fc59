/** Looking a name up in everything that is known, as a reader types it. */
import { passageId } from '../knowledge/evidence';
import type { Entry, EntryType, KnowledgePack } from '../knowledge/model';
import { holdsAll, searchable, typedWords } from '../text/search';
import type { FarEntry } from './far';

/** An entry as it can be looked up. */
export interface Findable {
  readonly hit: LookUpHit | FarEntry;
  /** Its names, as they are searched. */
  readonly names: readonly string[];
}

export interface LookUpHit {
  /** `packId/entryId`. */
  readonly key: string;
  readonly name: string;
  readonly type: EntryType;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** What it is or, where nothing says that, the sentence that names it; '' where there is neither. */
  readonly said: string;
  /** `said` says what it is. */
  readonly defined: boolean;
  /** The pack or kept article that knows it. */
  readonly pack: { readonly id: string; readonly title: string };
  /** Day its source speaks for, ISO 8601; '' where that is not known. */
  readonly date: string;
  /** Where the source page shows the words it rests on; '' where nothing does. */
  readonly passage: string;
}

/** The entries of a pack. `title` and `date` are the pack's own where they are not given. */
export const findablesOf = (pack: KnowledgePack, title?: string, date?: string): Findable[] =>
  pack.entries.map((entry) => ({
    names: namesOf(entry).map(searchable),
    hit: hitOf(entry, pack, title, date),
  }));

/** What is shown of an entry of a pack. */
export function hitOf(
  entry: Entry,
  { id, language, source, ...pack }: Omit<KnowledgePack, 'entries'>,
  title = pack.title,
  date = source.published,
): LookUpHit {
  const rests = entry.definition ?? entry.context;
  return {
    key: `${id}/${entry.id}`,
    name: entry.name,
    type: entry.type,
    language,
    said: entry.definition?.text ?? entry.context?.quote ?? '',
    defined: entry.definition !== undefined,
    pack: { id, title },
    date,
    passage: rests ? passageId(rests) : '',
  };
}

/** More than this are not looked through; a longer word finds fewer. */
const MOST = 20;

/**
 * Those with a name that holds every typed word: names that are just what was typed first, then those that begin with
 * it, then those with a word that does; of equals in the order given.
 */
export function lookUp(typed: string, all: Iterable<Findable>): Findable[] {
  const words = typedWords(typed);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const ranks: Findable[][] = [[], [], [], []];
  for (const findable of all) {
    const rank = Math.min(...findable.names.map((name) => rankOf(name, whole, words)));
    ranks[rank]?.push(findable);
  }
  return ranks.flat().slice(0, MOST);
}

function rankOf(name: string, whole: string, words: readonly string[]): number {
  if (!holdsAll(name, words)) return Number.POSITIVE_INFINITY;
  if (name === whole) return 0;
  if (name.startsWith(whole)) return 1;
  return name.includes(` ${whole}`) ? 2 : 3;
}

const namesOf = ({ name, aliases }: Entry): string[] => [
  name,
  ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)),
];

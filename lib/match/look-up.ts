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
  /** The pack or kept article that knows it; `address`: that of the article. */
  readonly pack: { readonly id: string; readonly title: string; readonly address?: string };
  /** Day its source speaks for, ISO 8601; '' where that is not known. */
  readonly date: string;
  /** Where the source page shows the words it rests on; '' where nothing does. */
  readonly passage: string;
}

/** What is known of the article that a pack was drawn from. */
export interface FindableArticle {
  readonly title: string;
  readonly address: string;
  /** ISO 8601; '' where it is not known. */
  readonly published: string;
}

/** The entries of a pack; `article`: the one it was drawn from, where the reader keeps that. */
export const findablesOf = (pack: KnowledgePack, article?: FindableArticle): Findable[] =>
  pack.entries.map((entry) => ({
    names: namesOf(entry).map(searchable),
    hit: hitOf(entry, pack, article),
  }));

/** What is shown of an entry of a pack. */
export function hitOf(
  entry: Entry,
  { id, language, source, ...pack }: Omit<KnowledgePack, 'entries'>,
  article?: FindableArticle,
): LookUpHit {
  const rests = entry.definition ?? entry.context;
  return {
    key: `${id}/${entry.id}`,
    name: entry.name,
    type: entry.type,
    language,
    said: entry.definition?.text ?? entry.context?.quote ?? '',
    defined: entry.definition !== undefined,
    pack: article ? { id, title: article.title, address: article.address } : { id, title: pack.title },
    date: (article ?? source).published,
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

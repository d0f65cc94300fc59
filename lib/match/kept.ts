/**
 * Kept articles, read as one pack: a page would else be gone through once for each of them (500 of them: 57 ms for 1,000
 * words in place of 0.6). A thing that several name is one entry, with the words of the latest that says what it is.
 */
import { type Alias, type Entry, type KnowledgePack, PACK_FORMAT } from '../knowledge/model';
import { overlaps, type TextSpan } from '../text/span';
import { compileIndex } from './compile';
import { KEPT } from './own';
import type { LoadedPack } from './reading';
import { isFull, sameType, tellingForms, thingOf } from './same';
import { type Candidate, scan } from './scan';
import { Surroundings } from './surroundings';
import { EXACT, KIND, NAME } from './trie';

/** A kept article as far as pages are read with it. */
export interface KeptGlossary {
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** The pack of all `articles`, the latest of which comes first. What they say nothing of is left out. */
export function packOfKept(articles: readonly KeptGlossary[]): LoadedPack {
  const entries: Entry[] = [];
  const places = new Map<string, number[]>();
  for (const { id, entries: own } of articles)
    for (const entry of own) {
      if (!entry.definition && !entry.context) continue;
      const forms = tellingForms(thingOf(entry));
      const known = forms.flatMap((form) => places.get(form) ?? []);
      const place = known.find((at) => sameType(entries[at]!.type, entry.type)) ?? entries.length;
      entries[place] = joined(entries[place], { ...entry, id: `${id}/${entry.id}`, relations: [], mentions: [] });
      for (const form of forms) places.set(form, [...new Set([...(places.get(form) ?? []), place])]);
    }
  const source = { title: '', publisher: '', published: '', file: '', sha256: '' };
  const lists = { keyTerms: [], facts: [], qas: [], summary: [] };
  const pack: KnowledgePack = { format: PACK_FORMAT, id: KEPT, title: '', language: 'en', source, entries, ...lists };
  return { pack, index: compileIndex(pack) };
}

/** The later one's words unless only the earlier one says what it is, and the names of both. */
function joined(later: Entry | undefined, earlier: Entry): Entry {
  if (!later) return earlier;
  const [told, other] = !later.definition && earlier.definition ? [earlier, later] : [later, earlier];
  const forms = new Map<string, Alias>();
  for (const alias of [...told.aliases, other.name, ...other.aliases]) {
    const form = typeof alias === 'string' ? alias : alias.form;
    if (form !== told.name && !forms.has(form)) forms.set(form, alias);
  }
  return { ...told, aliases: [...told.aliases.filter((alias) => formOf(alias) === told.name), ...forms.values()] };
}

const formOf = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.form);

/** The pack without the entries whose words are those of the article under `id`. */
export function keptWithout({ pack, index }: LoadedPack, id: string | null): LoadedPack {
  if (id === null) return { pack, index };
  const others = pack.entries.flatMap((entry, place) =>
    entry.id.startsWith(`${id}/`) ? [] : [[place, place] as const],
  );
  return { pack, index, places: new Map(others) };
}

/**
 * Where `text` may name what kept articles know, outside `taken`: what a pack or the article itself knows is told by
 * them. What was one article's short word for somebody or something is none in another unless that says so:
 *
 * - A person's surname counts only on a page that gives the full name as well.
 * - A single word with one capital ("Target") must have it where grammar asks for none, and nowhere lack it.
 * - A single word in small letters counts only where an article defines it.
 */
export function scanKept(text: string, { pack, index }: LoadedPack, taken: readonly TextSpan[]): Candidate[] {
  const found = scan(text, [index]).filter((one) => !taken.some((span) => overlaps(span, one)));
  const words = ({ start, end }: TextSpan) => text.slice(start, end);
  const isName = ({ flags }: Candidate) => (flags & KIND) === NAME;
  const inFull = new Set(found.filter((one) => isName(one) && isFull(words(one))).map(({ owner }) => owner));
  const around = new Surroundings(text);
  const proper = new Set(found.filter(({ start }) => !around.beginsSentence(start)).map(words));
  let lower: ReadonlySet<string> | null = null;
  const isCommon = (word: string) => {
    lower ??= new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
    return lower.has(word.toLowerCase());
  };
  return found.filter((one) => {
    const word = words(one);
    if (!isName(one) || isFull(word) || inFull.has(one.owner)) return true;
    const { type, definition } = pack.entries[one.owner]!;
    if (type === 'Person') return false;
    if ((one.flags & EXACT) === 0) return definition !== undefined;
    return hasCapitals(word) || (proper.has(word) && !isCommon(word));
  });
}

/** Whether words of a kept entry may be underlined: they are a name or a term, and it says what that is. */
export const isTelling = (words: string, { type, definition }: Entry): boolean =>
  definition !== undefined && (type !== 'Concept' || isFull(words) || hasCapitals(words));

/** It is written as no word is: "NIB", "McKinsey". */
const hasCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

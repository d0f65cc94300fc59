/** What the matching bench compares, each made from terms: a function that finds them in a text and counts. */
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as DoubleArrayAhoCorasick } from '@monyone/aho-corasick/fast';
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import { trieToRegExpSource } from 'trie-regex';
import type { Entry } from '../../lib/knowledge/model';
import { compileIndex, scan, select } from '../../lib/match';

export type Finder = (text: string) => number;
type MakeFinder = (terms: readonly string[]) => Finder;

/** A pack of terms by the rules of real ones: what is capitalised is a name, all else a term with its plural. */
export const entriesOf = (terms: readonly string[]): Entry[] =>
  terms.map((name, at) => ({
    ...{ id: `${at}`, name, aliases: [], type: /\p{Lu}/u.test(name) ? 'Organization' : 'Concept' },
    ...{ mentions: [], relations: [] },
  }));

const IS_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** The least that any matcher by words must do: part the text into words and look each up once, and no more. */
const floor: MakeFinder = (terms) => {
  const known = new Map(lowered(terms).map((term, at) => [term, at]));
  return (text) => {
    const lower = text.toLowerCase();
    let found = 0;
    for (let start = 0; start < lower.length; start++) {
      if (IS_WORD[lower.charCodeAt(start)] === 0) continue;
      let end = start + 1;
      while (end < lower.length && IS_WORD[lower.charCodeAt(end)] === 1) end++;
      if (known.get(lower.slice(start, end)) !== undefined) found++;
      start = end;
    }
    return found;
  };
};

/** All of it: words, longest terms, rules and what is marked. */
const newsgloss: MakeFinder = (terms) => {
  const indexes = [compileIndex({ entries: entriesOf(terms) })];
  return (text) => select(text, scan(text, indexes), indexes, { density: 'all' }).length;
};

/** Every place of every term, the rules left out: what the peers find. */
const newsglossScan: MakeFinder = (terms) => {
  const indexes = [compileIndex({ entries: entriesOf(terms) })];
  return (text) => scan(text, indexes).length;
};

interface Automaton {
  matchInText(text: string): readonly unknown[];
}
const ahoCorasick =
  (Kind: new (terms: string[]) => Automaton): MakeFinder =>
  (terms) => {
    const automaton = new Kind(lowered(terms));
    return (text) => automaton.matchInText(text.toLowerCase()).length;
  };

interface Branches {
  [letter: string]: Branches | 1;
}
const END = '$$';

const regExpTrie: MakeFinder = (terms) => {
  const root: Branches = {};
  for (const term of lowered(terms)) {
    let branch = root;
    for (const letter of term) {
      branch[letter] ??= {};
      branch = branch[letter] as Branches;
    }
    branch[END] = 1;
  }
  const source = trieToRegExpSource(root, { isEndpoint: (_: unknown, key: string) => key === END });
  const pattern = new RegExp(`\\b(?:${source})\\b`, 'g');
  return (text) => text.toLowerCase().match(pattern)?.length ?? 0;
};

interface Marker {
  mark(terms: readonly string[], options: object): void;
}
declare const Mark: new (element: Element) => Marker;

/** Its script stands in the page. The text's element is made anew each time, which takes next to nothing. */
const markJs: MakeFinder = (terms) => (text) => {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.replaceChildren(element);
  let found = 0;
  const done = (count: number) => {
    found = count;
  };
  new Mark(element).mark(terms, { separateWordSearch: false, accuracy: 'exactly', done });
  return found;
};

export const FINDERS = {
  floor,
  newsgloss,
  'newsgloss, scan alone': newsglossScan,
  '@monyone/aho-corasick': ahoCorasick(AhoCorasick),
  '@monyone/aho-corasick/fast': ahoCorasick(DoubleArrayAhoCorasick),
  '@monyone/aho-corasick/greedy': ahoCorasick(GreedyAhoCorasick),
  'trie-regex': regExpTrie,
  'mark.js': markJs,
} satisfies Record<string, MakeFinder>;
export type FinderName = keyof typeof FINDERS;

const lowered = (terms: readonly string[]): string[] => [...new Set(terms.map((term) => term.toLowerCase()))];

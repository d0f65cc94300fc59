/** A small notation: packs as lists of entries, and a text's mentions as brackets in it. */
import type { Alias, Entry, EntryType, KnowledgePack } from '../../lib/knowledge/model';
import { compileIndex, scan, select } from '../../lib/match';

export type TestPack = Pick<KnowledgePack, 'entries'>;
interface Rules {
  readonly aliases?: readonly Alias[];
  readonly needs?: readonly string[];
  readonly blocks?: readonly string[];
}

const entry = (name: string, type: EntryType, { aliases = [], ...guards }: Rules): Entry => ({
  ...{ id: name, name, aliases, type, mentions: [], relations: [] },
  ...guards,
});

/** A proper name, which is found in its own letter case. */
export const named = (name: string, rules: Rules = {}): Entry => entry(name, 'Organization', rules);
/** A term, which is found in any letter case and in the plural. */
export const term = (name: string, rules: Rules = {}): Entry => entry(name, 'Concept', rules);
export const pack = (...entries: readonly Entry[]): TestPack => ({ entries });

/** `text` with brackets around its mentions. */
export function bracketed(text: string, ...packs: readonly TestPack[]): string {
  const indexes = packs.map(compileIndex);
  const mentions = select(text, scan(text, indexes), indexes, { density: 'all' });
  return mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

/** The mentions of `text`, each as its words and the names of the entries that claim them. */
export function claims(text: string, ...packs: readonly TestPack[]): string[] {
  const indexes = packs.map(compileIndex);
  return select(text, scan(text, indexes), indexes, { density: 'all' }).map(({ start, end, refs }) => {
    const names = refs.map(({ index, entry: at }) => `${index}:${packs[index]!.entries[at]!.name}`);
    return `${text.slice(start, end)} = ${names.join(', ')}`;
  });
}

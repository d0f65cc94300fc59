/** Looking a name up in packs too large to have in memory: by the names in their indexes, and only what is found is read. */
import { searchable } from '../text/search';
import type { DistantPack } from './distant';
import { type Findable, hitOf, type LookUpHit } from './look-up';
import { formFlags, formLength, formOwner, KIND, NAME, RECORD_HEAD, type TermIndex } from './trie';

/** An entry of a distant pack, by its number there. */
export interface FarEntry {
  readonly pack: DistantPack;
  readonly number: number;
}

/** The entries of a distant pack, in its order. */
export const farFindables = (pack: DistantPack): Findable[] =>
  [...namesIn(pack.index)].sort(([a], [b]) => a - b).map(([number, names]) => ({ names, hit: { pack, number } }));

/** By the number of each entry its names, as they are searched. */
function namesIn(index: TermIndex): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (let form = 0; form < index.records.length; ) {
    const start = form + RECORD_HEAD;
    const end = start + formLength(index, form);
    if ((formFlags(index, form) & KIND) === NAME) {
      const name = searchable(Reflect.apply(String.fromCharCode, null, index.records.subarray(start, end)));
      const owner = formOwner(index, form);
      const known = names.get(owner);
      if (known) known.push(name);
      else names.set(owner, [name]);
    }
    form = end;
  }
  return names;
}

/** What is shown of each that was found; what cannot be read is left out. */
export async function hitsOf(found: readonly Findable[]): Promise<LookUpHit[]> {
  const wanted = new Map<DistantPack, number[]>();
  for (const { hit } of found) if ('number' in hit) wanted.set(hit.pack, [...(wanted.get(hit.pack) ?? []), hit.number]);
  const read = new Map<DistantPack, Map<number, LookUpHit>>();
  for (const [pack, numbers] of wanted) {
    const entries = await pack.entries(numbers);
    const hits = entries.flatMap((entry, at) => (entry ? [[numbers[at]!, hitOf(entry, pack.head)] as const] : []));
    read.set(pack, new Map(hits));
  }
  return found.flatMap(({ hit }) => ('number' in hit ? (read.get(hit.pack)?.get(hit.number) ?? []) : hit));
}

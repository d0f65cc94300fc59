import type { Definition } from '../model';
import type { IntroducedAcronym } from './acronyms';
import { type Reading, sentenceAt } from './reading';

/**
 * For each draft with an introduced acronym "SHORT stands for LONG", on the sentence that introduces it, where the
 * entry is named outside of that sentence too.
 */
export function expansionsOf(
  { text, sentences, drafts }: Reading,
  acronyms: readonly IntroducedAcronym[],
): (Definition | undefined)[] {
  const owners = new Map<string, number>();
  drafts.forEach(({ name, aliases }, owner) => {
    for (const alias of [name, ...aliases]) owners.set(typeof alias === 'string' ? alias : alias.form, owner);
  });
  const ranges = mentionRanges(sentences, drafts.length);
  const found: (Definition | undefined)[] = drafts.map(() => undefined);
  for (const { short, long, start } of acronyms) {
    const owner = owners.get(long.replace(/\s+/g, ' '));
    const sentence = sentenceAt(sentences, start);
    if (owner === undefined || owner !== owners.get(short) || found[owner] || !sentence || sentence.start > start)
      continue;
    const { first, last } = ranges[owner]!;
    if (first >= sentence.start && last <= sentence.end) continue;
    const { start: from, end } = sentence;
    const words = `${short} ${/\p{Lu}s$/u.test(short) ? 'stand' : 'stands'} for “${long.replace(/\s+/g, ' ')}”.`;
    found[owner] = { text: words, quote: text.slice(from, end), start: from, end, origin: 'document' };
  }
  return found;
}

function mentionRanges(sentences: Reading['sentences'], count: number) {
  const ranges = Array.from({ length: count }, () => ({ first: Number.MAX_SAFE_INTEGER, last: -1 }));
  for (const { mentions } of sentences)
    for (const { owner, start, end } of mentions) {
      const range = ranges[owner]!;
      range.first = Math.min(range.first, start);
      range.last = Math.max(range.last, end);
    }
  return ranges;
}

/**
 * Every popover that an article's own glossary would show, as text: the term, what is said of it and the evidence. A
 * reviewer who sees only this and the article can judge each item. Verdicts are kept by hash, so that the repository
 * holds no words of the articles; items without a verdict are reported as new.
 */
import { createHash } from 'node:crypto';
import { cardKey, entryCard } from '../knowledge/card';
import type { Entry, KnowledgePack } from '../knowledge/index';
import { countWords } from '../text/words';
import { relationWords } from './relation-words';

export type Verdict = 'right' | 'wrong';
export type Verdicts = Readonly<Record<string, Verdict>>;

/** One thing that a popover says, and the sentence it rests on. */
export interface Item {
  readonly term: string;
  readonly says: string;
  readonly evidence: string;
}

export interface Popover {
  readonly title: string;
  readonly person: boolean;
  /** Whether it says who or what the entry is, and not only where it came in. */
  readonly defined: boolean;
  readonly items: readonly Item[];
}

export const popoversOf = (pack: KnowledgePack): Popover[] => pack.entries.map((entry) => popoverOf(pack, entry));

function popoverOf(pack: KnowledgePack, entry: Entry): Popover {
  const card = entryCard(pack, entry);
  const term = entry.name;
  const also = card.forms.length > 0 ? ` (${card.forms.join(', ')})` : '';
  const items: Item[] = [];
  if (entry.definition) items.push({ term, says: entry.definition.text, evidence: entry.definition.quote });
  const { context, mentions } = entry;
  const isFirst = context?.start === undefined || !mentions[0] || mentions[0].start >= context.start;
  if (context) items.push({ term, says: isFirst ? 'first named here' : 'named here', evidence: context.quote });
  for (const relation of card.relations) {
    const { name, nameInSentence = name, quote, hedged } = relation;
    const says = `${relationWords(relation)} ${nameInSentence}${hedged === 'no' ? '' : ' (reported or supposed)'}`;
    items.push({ term, says, evidence: quote });
  }
  for (const parts of card.figures)
    for (const [at, part] of parts.entries()) if (at % 2) items.push({ term, says: part, evidence: parts.join('') });
  return {
    title: `${entry.name}${also}, ${entry.type}, ${cardKey(pack, entry.id)}`,
    person: entry.type === 'Person',
    defined: entry.definition !== undefined,
    items,
  };
}

/** Twelve hexadecimal digits of the item's words. */
export const itemHash = ({ term, says, evidence }: Item): string =>
  createHash('sha256')
    .update(JSON.stringify([term, says, evidence]))
    .digest('hex')
    .slice(0, 12);

export interface Tally {
  words: number;
  popovers: number;
  people: number;
  introduced: number;
  right: number;
  wrong: number;
  fresh: string[];
}

export const newTally = (): Tally => ({
  words: 0,
  popovers: 0,
  people: 0,
  introduced: 0,
  right: 0,
  wrong: 0,
  fresh: [],
});

/** The article's popovers as lines, counted into `tally`. */
export function explainArticle(
  file: string,
  text: string,
  pack: KnowledgePack,
  verdicts: Verdicts,
  tally: Tally,
): string[] {
  const popovers = popoversOf(pack);
  const words = countWords(text);
  tally.words += words;
  tally.popovers += popovers.length;
  const lines = [`== ${file}: ${words} words, ${popovers.length} popovers${pack.neutral ? ', not English' : ''}`];
  for (const { title, person, defined, items } of popovers) {
    if (person) tally.people++;
    if (person && defined) tally.introduced++;
    lines.push('', title);
    for (const item of items) {
      const hash = itemHash(item);
      const verdict = verdicts[hash];
      if (verdict) tally[verdict]++;
      else tally.fresh.push(hash);
      lines.push(`  ${hash} ${verdict ?? 'new'}  ${item.says}`, `      “${item.evidence}”`);
    }
  }
  return lines;
}

export function tallyLines({ words, popovers, people, introduced, right, wrong, fresh }: Tally): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    '',
    `${popovers} popovers in ${words} words: ${((1000 * popovers) / Math.max(1, words)).toFixed(1)} per 1,000 words`,
    `${introduced} of ${people} people are introduced with a role: ${share(introduced, people)}`,
    `${right + wrong} items judged, ${share(right, right + wrong)} of them right; ${fresh.length} new`,
  ];
}

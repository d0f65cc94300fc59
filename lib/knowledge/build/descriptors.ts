import { spanText, type TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import { HEDGE } from './definitions';
import { type NamedSpan, phraseAfter } from './phrase-after';
import { phraseBefore, typeOfKind } from './phrase-before';
import { type NounKind, SHORT_TITLES } from './role-words';
import type { Tagged } from './tagged';

/** What a sentence says, next to a name, that its bearer is: "Chief economist at Acme". */
export interface Descriptor {
  /** In the sentence's words, the first letter a capital, without a full stop at the end. */
  readonly text: string;
  /** The kind it shows the name to be of, where it does. */
  readonly type?: EntryType;
  /** Whether it tells more than a bare title or kind would. */
  readonly full: boolean;
}

/** Puts together what stands before the name, right after it ("of Acme", "(D-Ohio)") and in apposition. */
export function describeName(
  text: string,
  sentence: TextSpan,
  tagged: Tagged,
  name: TextSpan,
  names: readonly NamedSpan[],
): Descriptor | undefined {
  const before = phraseBefore(text, tagged, name);
  const after = phraseAfter(text, sentence, tagged, name, names);
  const kind = firstKind(before?.kind, after?.kind);
  const type = kind && typeOfKind(kind);
  if (type === undefined || type === 'Person') {
    const person = names.some((one) => one.start === name.start && one.person);
    const rest = text.slice(name.end, sentence.end);
    const of = before && !after ? OF_BODY.exec(rest)?.[0] : undefined;
    const seat = before ? SEAT.exec(rest)?.[0] : undefined;
    const runs = before || after || !person ? undefined : WHO.exec(rest)?.[1];
    const head = before && `${expanded(spanText(text, before))}${of ?? ''}${seat ?? ''}`;
    const parts = [head, after && spanText(text, after)].filter((part) => part !== undefined);
    if (parts.length > 0) return { ...told(parts.join(', ')), ...(type && { type }) };
    if (runs && !HEDGE.test(runs)) return { ...told(`${spanText(text, name)} ${runs}`), type: 'Person', full: true };
    return undefined;
  }
  if (after) return { ...told(spanText(text, after)), type, full: true };
  if (!before) return undefined;
  const said = told(spanText(text, before));
  return { ...said, type, full: said.text.includes(' ') };
}

/** "shared" tells least: the other side's kind decides where there is one. */
const firstKind = (before?: NounKind, after?: NounKind): NounKind | undefined =>
  before === undefined || before === 'shared' ? (after ?? before) : before;

/** "of NASA’s Jet Propulsion Laboratory in California" */
const OF_BODY =
  /^ (?:of|from|at|with) (?:the )?(?:\p{Lu}[\p{L}.&’'-]*(?: (?:of|for|and|the|&) (?=\p{Lu})| (?=\p{Lu})|(?=$|[^\p{L}.&’'-])))+(?: in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?(?=[\s,.;]|$)/u;
/** A seat: "(D-Minn.)", "(R-Texas)". */
const SEAT = /^ \([DRI]-\p{Lu}[\p{L}. ]{1,14}\)/u;

const WHO =
  /^(?:\s\([^()]{1,40}\))?,\s(?:\d{1,3},\s)?who\s((?:is|was|runs?|ran|leads?|led|heads?|headed|owns?|owned|(?:co-?)?founded|works|teaches|taught|studies|studied|plays|played|directs|directed|wrote|created|serves|served|represents|represented|chairs|chaired|coaches|coached|manages|managed|oversees|oversaw|became|hosts|hosted|edits|edited|invented|designed|specializes|specialises|has (?:been|served|worked|led|written|run|played|studied|coached|covered|taught))\s[^,;:()“”"]{6,160}?)(?:,|[.!?]?["”’)]*$)/u;

const ABBREVIATED = /\b(?:Inc|Corp|Co|Ltd|Jr|\p{Lu}\.\p{Lu})\.$/u;

function told(words: string): { readonly text: string; readonly full: boolean } {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[.,]+$/, (end) => (ABBREVIATED.test(words) ? '.' : end.replace(/[.,]+/, '')));
  return { text: plain.charAt(0).toUpperCase() + plain.slice(1), full: plain.includes(' ') };
}

/** "Rep." in full, because the reader may not know what it is short for. */
const expanded = (words: string): string =>
  words.replace(/(^|\s)(\p{Lu}\p{L}{1,4})\.?(?=$|\s)/gu, (whole, gap: string, word: string) => {
    const long = SHORT_TITLES.get(word.toLowerCase());
    return long ? gap + long : whole;
  });

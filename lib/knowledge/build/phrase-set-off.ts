import { spanText } from '../../text/span';
import { GIVEN_NAMES } from './name-words';
import { type Occurrence, textBefore, textBehind } from './occurrence';
import { headKind, runsOn } from './phrase-after';
import { type Phrase, phraseBefore } from './phrase-before';
import { nounKind, POSSESSIVES } from './role-words';
import { isCapital, wordFrom } from './tagged';

/**
 * The role right before a name that a comma sets off: "The head of Acme, Ann Lee, said". It begins with an article or
 * with whose it is.
 */
export function roleSetOff(here: Occurrence): Phrase | undefined {
  const { text, sentence, tagged, name } = here;
  const [before, after] = [textBefore(here), textBehind(here)];
  if (!/[^,], $/.test(before)) return undefined;
  const end = name.start - 2;
  if (!/^(?:,|[.!?]?["”’)]*$)/.test(after)) return undefined;
  const bare = /^,/.test(after) ? bareRole(here) : undefined;
  if (bare) return bare;
  const isPerson =
    name.person && (!/ /.test(spanText(text, name)) || GIVEN_NAMES.has(spanText(text, name).split(' ')[0]!));
  const open = sentence.start + before.slice(0, -2).search(/[^,;:()“”"—]*$/);
  const from = wordFrom(tagged, open);
  for (let at = from; tagged.spans[at] && tagged.spans[at]!.end <= end; at++) {
    // "their nominee for governor, Ann Lee": the role says what for, if not whose.
    if (at > from && POSSESSIVES.has(tagged.keys[at - 1]!)) {
      const part = { start: tagged.spans[at]!.start, end };
      const role = / (?:for|to|of|at) /.test(text.slice(part.start, end)) && headKind(here, part);
      if (role === 'Person' && !runsOn(tagged, part)) return { ...part, kind: role };
    }
    const article = /^(?:an?|the)$/.test(tagged.keys[at]!);
    const owner =
      OWNER.test(text.slice(tagged.spans[at]!.start, end)) && (at === from || !isCapital(tagged.words[at - 1]!));
    if (!article && !owner) continue;
    const part = { start: tagged.spans[at]!.start, end };
    const kind = headKind(here, part);
    if ((kind === 'Person' || (kind === 'kin' && owner)) && name.person && !runsOn(tagged, part))
      return { ...part, kind };
    // "The company that runs the prizes, Acme, denies it": of a body only where the phrase says more than its kind.
    const words = text.slice(part.start, end);
    const told = owner || (at === from && /\b(?:that|which|behind|of|in|by|from)\b/.test(words));
    const thing = owner && /^(?:Product|Thing|Event|Place|Periodical|Legislation)$/.test(kind ?? '');
    if (
      kind &&
      (kind === 'Organization' || thing) &&
      told &&
      !isPerson &&
      (owner || /^,/.test(after)) &&
      !/^, (?:and|or)\b/.test(after)
    )
      return { ...part, kind };
  }
  return undefined;
}

/**
 * "Nigerian actress, Ann Lee, left": without an article only where the phrase begins with a capital of its own, or a
 * preposition stands before it.
 */
function bareRole(here: Occurrence): Phrase | undefined {
  const { text, sentence, tagged, name } = here;
  const found = phraseBefore(here, ', ');
  if (found?.kind !== 'Person' || found.listed) return undefined;
  const words = text.slice(found.start, found.end);
  const last = words.split(/[\s-]/).at(-1) ?? '';
  if (found.start !== sentence.start && nounKind(last.toLowerCase()) !== 'Person') return undefined;
  const before = tagged.keys[wordFrom(tagged, found.start) - 1] ?? '';
  if (
    words.includes(' ') &&
    GIVEN_NAMES.has(text.slice(name.start, name.end).split(' ')[0]!) &&
    BEFORE_ROLE.test(before)
  )
    return found;
  const capital = /(?:^|\s)(?=\p{Lu}\S* .)/u.exec(words);
  if (!capital) return undefined;
  return { ...found, start: found.start + capital.index + capital[0].length };
}

/** "North Korea’s leader" */
const OWNER = /^(?:\p{Lu}[\p{L}.&-]* ){0,3}\p{Lu}[\p{L}.&-]*['’]s? [\p{Ll}\d]/u;

const BEFORE_ROLE = /^(?:to|by|from|with|for|and|as|like)$/;

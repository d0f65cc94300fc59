import type { TextSpan } from '../../text/span';
import { isVerb } from './pos';
import { FIRST_ADJECTIVES, PALE_NOUNS } from './pos-words';
import { isCapital, tagSentence } from './tagged';

/**
 * The noun phrase at the end of `kind` that says of what kind an example is, in two words or more: "cloud providers" of
 * "use cloud providers". A verb before it, a preposition and what stands before that are left out.
 */
export function exampleKind(text: string, sentence: TextSpan, kind: TextSpan): TextSpan | undefined {
  const { spans, keys, tags, words } = tagSentence(text, { start: sentence.start, end: kind.end });
  const last = spans.length - 1;
  let from = last;
  while (
    from > 0 &&
    spans[from - 1]!.start >= kind.start &&
    /^[ -]$/.test(text.slice(spans[from - 1]!.end, spans[from]!.start))
  ) {
    const at = from - 1;
    if (!/[NA]/.test(tags[at]!) || (/[^s]s$/.test(keys[at]!) && !isCapital(words[at]!))) break;
    // "use frameworks", "apps use frameworks", "Testing tools": what can be a verb there is one.
    if (
      isVerb(keys[at]!) &&
      (at === 0 || keys[at - 1] === 'to' || /[^s]s$/.test(keys[at - 1]!) || !/[NAF]/.test(tags[at - 1]!))
    )
      break;
    from = at;
  }
  if (from === last || VAGUE.test(keys[last]!) || PALE_NOUNS.has(keys[last]!)) return undefined;
  while (from < last && (FIRST_ADJECTIVES.has(keys[from]!) || JUDGING.test(keys[from]!))) from++;
  return from < last ? { start: spans[from]!.start, end: kind.end } : undefined;
}

/** Adjectives of the writer’s, and such as leave the kind as it was. */
const JUDGING =
  /ing$|^(?:popular|famous|iconic|beloved|favou?rite|notable|prominent|established|major|large|small|public|private|local|global|traditional|modern|classic|prestigious|luxury|key|important|well-known|high-profile|powerful|smart|cheap|credible|independent|alternative|common|typical|true|real|everyday|relevant|specific|particular|certain|suitable|various|different|other)$/;

/** Plurals that tell no kind of thing. */
const VAGUE =
  /^(?:things|ways|options|choices|concepts|trends|features|factors|examples|items|aspects|areas|elements|details|topics|ideas|matters|capabilities|optimizations|classics|alternatives|flavors|sights|dishes|stars|names|others|ones|benefits)$/;

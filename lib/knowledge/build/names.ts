import { sentenceSpans } from '../../text/sentences';
import { spanText, type TextSpan } from '../../text/span';
import { wordSpans } from '../../text/words';

/** Small words that may stand inside a name when capitals stand on both sides. */
const LINKS = new Set(['of', 'de', 'la', 'van', 'von', 'der', 'del', 'di', 'da', 'al', 'bin', 'du']);

/** Capitalised words that are no names: days, months, pronouns and what titles and sentences begin with. */
const COMMON = new Set(
  'I A An The It He She We They You This That These Those His Her Its Our Their My Your Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mr Mrs Ms Dr AI API CEO'.split(
    ' ',
  ),
);

interface Run extends TextSpan {
  readonly first: boolean;
}

/**
 * Names in prose, in order and apart from each other: runs of capitalised words. A word that only a sentence's
 * start capitalises is no name, unless its spelling or a capital elsewhere in the text says so. `lines` limits the
 * search to the stretches that are prose.
 */
export function findNames(text: string, lines: readonly TextSpan[] = sentenceSpans(text)): TextSpan[] {
  const runs = lines.flatMap((line) => capitalRuns(text, line));
  const inner = new Set(runs.flatMap((run) => innerNames(text, run)));
  const trimmed = runs.flatMap((run) => repair(text, run, inner));
  const alone = new Set(trimmed.map((name) => spanText(text, name)));
  return trimmed.flatMap((name) => splitPair(text, name, alone));
}

function capitalRuns(text: string, line: TextSpan): Run[] {
  const words = wordSpans(text, line.start, line.end);
  const runs: Run[] = [];
  const isName = (word: TextSpan | undefined) =>
    word !== undefined && /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(spanText(text, word));
  const joined = (a: TextSpan, b: TextSpan) => /^(?:\s+|-|\. )$/.test(text.slice(a.end, b.start));
  for (let i = 0; i < words.length; i++) {
    if (!isName(words[i])) continue;
    const from = i;
    for (let next = i + 1; next < words.length; next++) {
      const [before, word, after] = [words[next - 1]!, words[next]!, words[next + 1]];
      if (!joined(before, word)) break;
      if (isName(word)) i = next;
      else if (!LINKS.has(spanText(text, word)) || !after || !isName(after) || !joined(word, after)) break;
    }
    runs.push({ start: words[from]!.start, end: words[i]!.end, first: from === 0 });
  }
  return runs;
}

/** What the text capitalises though no sentence begins with it: each word of a run but a first one, and whole runs. */
function innerNames(text: string, run: Run): string[] {
  const words = wordSpans(text, run.start, run.end).map((word) => spanText(text, word));
  return run.first ? words.slice(1) : [...words, spanText(text, run)];
}

const firstWord = (text: string, span: TextSpan): string => spanText(text, span).split(/[\s-]/)[0] ?? '';

/** Cuts a sentence's own capital off the front, and drops what no name can be. */
function repair(text: string, run: Run, inner: ReadonlySet<string>): TextSpan[] {
  const word = firstWord(text, run);
  const spelled = /\p{Lu}/u.test(word.slice(1));
  let { start } = run;
  if (run.first && !spelled && (COMMON.has(word) ? !inner.has(spanText(text, run)) : !inner.has(word))) {
    const rest = wordSpans(text, run.start, run.end).slice(1);
    const next = rest.find((one) => !LINKS.has(spanText(text, one)));
    if (!next) return [];
    start = next.start;
  }
  const name = text.slice(start, run.end);
  return COMMON.has(name) || /^.$/u.test(name) ? [] : [{ start, end: run.end }];
}

/** "OpenAI AWS deal": two names that also stand alone are two. */
function splitPair(text: string, name: TextSpan, alone: ReadonlySet<string>): TextSpan[] {
  const words = wordSpans(text, name.start, name.end);
  for (let at = 1; at < words.length; at++) {
    const [left, right] = [
      { start: name.start, end: words[at - 1]!.end },
      { start: words[at]!.start, end: name.end },
    ];
    if (alone.has(spanText(text, left)) && alone.has(spanText(text, right))) return [left, right];
  }
  return [name];
}

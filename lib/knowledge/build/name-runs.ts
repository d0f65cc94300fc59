import { isDemonym } from './gazetteer';
import type { NameToken } from './name-tokens';
import { HONORIFICS, LINKS, OF_NOUNS } from './name-words';

/** Rows of capitalised words with nothing but space, a hyphen, an initial's full stop or a linking word between. */
export function capitalRuns(text: string, tokens: readonly NameToken[]): NameToken[][] {
  const runs: NameToken[][] = [];
  let run: NameToken[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  tokens.forEach((token, i) => {
    const before = run.at(-1);
    if (before && !joined(text, before, token)) close();
    if (token.capital || (run.length > 0 && leadsOn(text, tokens, i, run))) run.push(token);
    else close();
  });
  close();
  return runs.flatMap((one) => (one.length > LONGEST_RUN ? [one] : splitAtTitles(one)));
}

/** Whether this linking word goes on with the run: a capital follows, and before "of" stands a noun that takes it. */
function leadsOn(text: string, tokens: readonly NameToken[], at: number, run: readonly NameToken[]): boolean {
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!here || !next || !LINKS.has(here.word) || !joined(text, here, next)) return false;
  if (here.word === 'of' && !OF_NOUNS.has(run.at(-1)?.key ?? '')) return false;
  if (next.capital) return true;
  return LINKS.has(next.word) && after?.capital === true && joined(text, next, after);
}

function joined(text: string, before: NameToken, token: NameToken): boolean {
  const gap = text.slice(before.end, token.start);
  if (/^(?: +|-| & )$/.test(gap)) return true;
  return /^\. *$/.test(gap) && (before.word.length === 1 || /^(?:Jr|St|Mt|Ft)$/.test(before.word));
}

/** Longer ones are headlines, and hold nothing to split. Words. */
const LONGEST_RUN = 20;

/** "Federal Reserve Governor Lawrence Lindsey": a body, a title that is no name, and a person. */
function splitAtTitles(run: readonly NameToken[]): NameToken[][] {
  const at = run.findIndex(
    (token, i) => i > 0 && i < run.length - 1 && HONORIFICS.has(token.key) && !LINKS.has(run[i + 1]?.word ?? ''),
  );
  if (at < 0) return [[...run]];
  const before = run.slice(0, at);
  const body = before.every((token) => isDemonym(token.word) || HONORIFICS.has(token.key))
    ? before.slice(0, 1)
    : before;
  return [[...body], ...splitAtTitles(run.slice(at + 1))];
}

import { isDemonym, isKnownPlace } from './gazetteer';
import type { NameToken } from './name-tokens';
import { isOrganizationWord } from './name-types';
import { GIVEN_NAMES, HONORIFICS, LINKS, OF_NOUNS, TITLE_ENDS, TITLE_OPENERS } from './name-words';
import { nounKind } from './role-words';

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
    if (token.capital || (run.length > 0 && (leadsOn(text, tokens, i, run) || isNameTail(text, token, run))))
      run.push(token);
    else close();
  });
  close();
  return runs.flatMap((one) =>
    one.length > LONGEST_RUN ? [one] : splitAtTitles(one).flatMap((part) => splitAtSeat(text, part)),
  );
}

/** "un" of "Kim Jong-un": a short syllable hung on to the second word of a name; "made" of "Chinese-made" is a word. */
function isNameTail(text: string, token: NameToken, run: readonly NameToken[]): boolean {
  const before = run.at(-1)!;
  if (run.length < 2 || text.slice(before.end, token.start) !== '-' || !before.capital) return false;
  return (
    before.word.length <= 5 &&
    /^\p{Ll}{2,5}$/u.test(token.word) &&
    (run.length === 2 && token.word === 'in' ? before.word.length < 5 : !HYPHEN_WORDS.has(token.word))
  );
}

/** "Center for Civic Design": bodies whose name goes on with what they are for. */
const FOR_NOUNS =
  /^(?:Cent(?:er|re)|Institute|Society|Foundation|Association|Campaign|Coalition|Council|Committee|Alliance|Academy|Office|Agency|Fund)s?$/;

const HYPHEN_WORDS = new Set(
  'led made born era like type size wide run style owned based back up out area side year day old term state line game show film time and the to of for or'.split(
    ' ',
  ),
);

/** Whether this linking word goes on with the run: a capital follows, and before "of" stands a noun that takes it. */
function leadsOn(text: string, tokens: readonly NameToken[], at: number, run: readonly NameToken[]): boolean {
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (here?.word === 'and' && run.length === 1 && tokens[at - 2]?.key === 'the')
    return isShared(tokens.slice(at + 1), run[0]!);
  if (!here || !next || !(LINKS.has(here.word) || here.word === 'for') || !joined(text, here, next)) return false;
  if (here.word === 'for') return next.capital && FOR_NOUNS.test(run.at(-1)!.word);
  if (here.word === 'of' && !OF_NOUNS.has(run.at(-1)?.key ?? '')) return false;
  if (next.capital) return true;
  return LINKS.has(next.word) && after?.capital === true && joined(text, next, after);
}

/** "the Food and Drug Administration", "the Rock and Roll Hall of Fame": one body of two things. */
function isShared(rest: readonly NameToken[], { word, key }: NameToken): boolean {
  const end = rest.findIndex((token) => !token.capital);
  const head = rest[end - 1];
  return (
    (end === 2 || end === 3) &&
    OF_NOUNS.has(head!.key) &&
    !OF_NOUNS.has(key) &&
    !isKnownPlace(word) &&
    !isDemonym(word) &&
    !/^\p{Lu}+$/u.test(word)
  );
}

const SOCIETY = /^(?:Associations?|Unions?|Federation|Society|Guild|Alliance|Congress|Council|Club|Fund|Party|Bureau)$/;

function joined(text: string, before: NameToken, token: NameToken): boolean {
  const gap = text.slice(before.end, token.start);
  if (/^(?: +|-| & )$/.test(gap)) return true;
  // "Teachers’ Union", "People’s Court"
  if (/^['’] $/.test(gap)) return /s$/.test(before.word) && SOCIETY.test(token.word);
  if (/^['’]s $/.test(gap)) return /^(?:People|Women|Children)$/.test(before.word);
  return /^\. *$/.test(gap) && (before.word.length === 1 || /^(?:Jr|St|Mt|Ft)$/.test(before.word));
}

/** Longer ones are headlines, and hold nothing to split. Words. */
const LONGEST_RUN = 20;

/** "Federal Reserve Governor Lawrence Lindsey": a body, a title that is no name, and a person. */
function splitAtTitles(run: readonly NameToken[]): NameToken[][] {
  const at = run.findIndex((_, i) => i > 0 && isTitleInside(run, i));
  if (at < 0) return [[...run]];
  let person = at + 1;
  while (person < run.length - 1 && TITLE_ENDS.has(run[person]!.key)) person++;
  let end = at;
  while (end > 0 && TITLE_OPENERS.has(run[end - 1]!.key)) end--;
  const before = run.slice(0, end);
  const body = before.every((token) => isDemonym(token.word) || HONORIFICS.has(token.key))
    ? before.slice(0, 1)
    : before;
  return [...(body.length > 0 ? [[...body]] : []), ...splitAtTitles(run.slice(person))];
}

/** A title, or a capitalised role before a common given name ("Majority Leader Ann Lee"), that a name follows. */
function isTitleInside(run: readonly NameToken[], at: number): boolean {
  const [token, next] = [run[at]!, run[at + 1]];
  if (!next || LINKS.has(next.word) || isOrganizationWord(run.at(-1)!.word)) return false;
  if (HONORIFICS.has(token.key)) return true;
  if (nounKind(token.key) !== 'Person' || at + 2 >= run.length) return false;
  return GIVEN_NAMES.has(next.word) || (TITLE_ENDS.has(token.key) && at > 1 && at + 3 === run.length);
}

/**
 * "ambassador to Britain Ann Lee", "Secretary of State Ann Lee": what a title is of, and a person. The first ends
 * where a known place does, or before a common given name.
 */
function splitAtSeat(text: string, run: readonly NameToken[]): NameToken[][] {
  const first = run[0]!;
  // "American Ann Lee"
  if (run.length > 2 && isDemonym(first.word) && GIVEN_NAMES.has(run[1]!.word)) return [[first], run.slice(1)];
  if (
    run.length > 2 &&
    isKnownPlace(first.word) &&
    SEAT_BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start)) &&
    // "head of the Texas Trade Board"
    (GIVEN_NAMES.has(run[1]!.word) || text[first.start - 2] !== 'e')
  )
    return [[first], run.slice(1)];
  const title = run.findIndex((token, i) => HONORIFICS.has(token.key) && run[i + 1]?.word === 'of');
  const person = run.findIndex((token, i) => i > title + 2 && i < run.length - 1 && GIVEN_NAMES.has(token.word));
  return title < 0 || person < 0 ? [[...run]] : [...(title > 0 ? [run.slice(0, title)] : []), run.slice(person)];
}

const SEAT_BEFORE =
  /\b(?:ambassador|envoy|minister|president|director|spokesman|spokeswoman|secretary|representative|chief|head|commissioner|correspondent) (?:to|of|for|in) (?:the )?$/;

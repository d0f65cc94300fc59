import type { TextSpan } from './span';

// Marked as pure, for bundlers: pages that never split a text do without them.

/** Titles and ranks: what follows is a name, never a new sentence. */
const TITLES = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'mr mrs ms mx dr prof rev fr sr sra gov sen rep hon pres gen lt col maj capt cmdr sgt adm pvt st mt ft messrs supt det insp'.split(
    ' ',
  ),
);

/** Shortenings that end in a full stop and may also end a sentence: the next word decides. */
const ABBREVIATIONS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'inc ltd co corp llc plc bros vs etc al jr sr no nos vol fig figs pp ed eds cf approx est dept univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Capitalised words that seldom begin a name: after "U.S." they begin a sentence. */
const STARTERS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'The A An It Its He She They We You I This That These Those There Here In On At By For From With As If When While After Before But And Or So Yet Not No One Some Many Most Several What Who Where Why How His Her Their Our My Your Under Over During Since Until Although Though However Meanwhile Still Now Then Also Both Each Every All Such According Last Earlier Later'.split(
    ' ',
  ),
);

const END = /[.!?…]+["'”’»)\]]*(?=\s|$)/g;
const LAST_WORD = /(?:\p{L}\.)*[\p{L}\p{N}]+$/u;
const NEXT_WORD = /^\s+(["'“‘«([]*)([\p{L}\p{N}]+)/u;

/**
 * The sentences of `text`, in order, without the white space around them. A line break always ends one; a full
 * stop does unless it belongs to an initial, a title ("Dr.") or an abbreviation that the next word carries on. What
 * goes on for longer than any sentence is a table or a list, and is cut between two words.
 */
export function sentenceSpans(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let line = 0;
  while (line <= text.length) {
    const stop = text.indexOf('\n', line);
    const end = stop < 0 ? text.length : stop;
    splitLine(text.slice(line, end), line, found);
    line = end + 1;
  }
  return found;
}

function splitLine(line: string, offset: number, found: TextSpan[]): void {
  let start = 0;
  const add = (end: number) => {
    for (let cut = cutBefore(line, start, end); cut < end; cut = cutBefore(line, start, end)) addPiece(cut);
    addPiece(end);
  };
  const addPiece = (end: number) => {
    const piece = line.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) found.push({ start: offset + start + lead, end: offset + start + lead + length });
    start = end;
  };
  for (const hit of line.matchAll(END)) {
    const end = hit.index + hit[0].length;
    if (endsSentence(line, hit.index, end, hit[0])) add(end);
  }
  add(line.length);
}

/** UTF-16 units; the longest sentences of prose have some 1,500. */
const LONGEST_UNITS = 2_000;

/** Where a stretch that is too long is cut, or its end. A word that is too long itself is left whole. */
function cutBefore(line: string, start: number, end: number): number {
  if (end - start <= LONGEST_UNITS) return end;
  const space = line.lastIndexOf(' ', start + LONGEST_UNITS);
  return space > start ? space : end;
}

function endsSentence(line: string, at: number, end: number, mark: string): boolean {
  const next = NEXT_WORD.exec(line.slice(end, end + 80));
  if (!next) return true;
  const word = next[2] ?? '';
  if (/^\p{Ll}/u.test(word) && next[1] === '') return false;
  if (mark !== '.') return !/^\p{Ll}/u.test(word);
  const last = LAST_WORD.exec(line.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const lower = last.toLowerCase();
  if (TITLES.has(lower)) return false;
  if (/^\p{Lu}$/u.test(last)) return STARTERS.has(word);
  if (last.includes('.')) return STARTERS.has(word);
  if (ABBREVIATIONS.has(lower)) return STARTERS.has(word);
  return true;
}

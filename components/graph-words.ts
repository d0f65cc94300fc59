/** The words of names in a drawing: how wide they are, and how those are shortened that have no room. */

/** Of the size of the type, on the wide side: those of Verdana and DejaVu Sans, than which few are wider. */
const WIDE: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[ijlI'’‘.,:;!|\s]/, 0.33],
  [/[frt()\-"“”/]/, 0.42],
  [/[mwMWOQGDNH@%&—…]/, 0.86],
  [/\p{Lu}/u, 0.71],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u,
    1.1,
  ],
];
const OTHERS = 0.62;
const widths = new Map<string, number>();

/** How wide words are in type of size 1; no real type of that size has them much wider. */
export function widthOf(words: string): number {
  let sum = 0;
  for (const letter of words) {
    let width = widths.get(letter);
    if (width === undefined) {
      width = WIDE.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
      widths.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

/** Times that those which look alike are cut at another place; some names differ in more than one. */
const ATTEMPTS = 4;
/** As much of the room is for what comes before the place at which names differ. */
const BEFORE = 0.3;
const LEFT_OUT = '…';
const GAP = `${LEFT_OUT} `;

/** What is drawn of each name, not wider than `room`: never the same of two that are not the same. */
export function wordsOf(names: readonly string[], room: number): string[] {
  const words = names.map((name) => cut(name, room));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++)
    for (const alike of alikeIn(names, words)) {
      const same = sharedBy(alike.map((at) => names[at]!));
      for (const at of alike) if (words[at] !== names[at]) words[at] = around(names[at]!, same, room);
    }
  return numbered(names, words, room);
}

/** Words in one line, or in two about as wide as each other where one would be wider than `widest`. */
export function inLines(words: string, widest: number): string[] {
  if (widthOf(words) <= widest) return [words];
  const halves = [...words.matchAll(/ /g)].map(({ index }) => [words.slice(0, index), words.slice(index + 1)]);
  const wider = (lines: string[]) => Math.max(...lines.map(widthOf));
  return halves.sort((a, b) => wider(a) - wider(b))[0] ?? [words];
}

/** Numbers of names, together where the same is drawn of different ones. */
function alikeIn(names: readonly string[], words: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, drawn] of words.entries()) groups.set(drawn, [...(groups.get(drawn) ?? []), at]);
  return [...groups.values()].filter((group) => group.some((at) => names[at] !== names[group[0]!]));
}

/** How much of their beginnings is the same in all of them, in code units and whole letters. */
function sharedBy(names: readonly string[]): number {
  let length = 0;
  for (const letter of names[0]!) {
    if (!names.every((name) => name.startsWith(letter, length))) break;
    length += letter.length;
  }
  return length;
}

/** Where a name has no room: its beginning, and what follows from the word on that differs after the first `same` letters. */
function around(name: string, same: number, room: number): string {
  const word = name.lastIndexOf(' ', same) + 1;
  const forLater = room - Math.min(widthOf(name.split(' ', 1)[0]!), room * BEFORE) - widthOf(GAP);
  const from = widthOf(name.slice(word, same)) < forLater / 2 ? word : same;
  const later = cut(name.slice(from), forLater);
  const first = name.slice(0, from).trimEnd();
  const before = cut(first, room - widthOf(GAP) - widthOf(later));
  if (before === first && from === word) return `${before} ${later}`.trim();
  return before.replace(LEFT_OUT, '') + (later ? GAP + later : LEFT_OUT);
}

/** As much as there is room for; between words where that can be: whoever speaks to a screen reader says whole ones. */
function cut(words: string, room: number): string {
  if (widthOf(words) <= room) return words;
  let [end, width] = [0, widthOf(LEFT_OUT)];
  for (const letter of words) {
    width += widthOf(letter);
    if (width > room && end > 0) break;
    end += letter.length;
  }
  const space = words.lastIndexOf(' ', end);
  return words.slice(0, space > 0 ? space : end).replace(/[\s,;:&–—-]+$/u, '') + LEFT_OUT;
}

/** Names that no cut tells apart have numbers. */
function numbered(names: readonly string[], words: string[], room: number): string[] {
  const taken = new Map<string, string>();
  return words.map((drawn, at) => {
    let own = drawn;
    for (let number = 2; (taken.get(own) ?? names[at]) !== names[at]; number++)
      own = `${cut(names[at]!, room - widthOf(` ${number}`))} ${number}`;
    taken.set(own, names[at]!);
    return own;
  });
}

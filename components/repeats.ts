/** As much of the longer words of one as this may stand in the other; then the eye gains nothing from reading both. */
const MOST = 0.6;

/** Whether `words` say little that `others` do not say. */
export function repeats(words: string, others: string): boolean {
  const said = new Set(longer(others));
  const wanted = longer(words);
  return wanted.filter((word) => said.has(word)).length >= wanted.length * MOST;
}

const longer = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

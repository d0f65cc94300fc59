/** Packs to indexes, and a text with indexes to mentions. */
export { compileIndex } from './compile';
export { type Candidate, scan } from './scan';
export { type SelectOptions, select } from './select';
export { loadIndex, type TermIndex } from './trie';
export type { Density, EntryRef, Mention } from './types';

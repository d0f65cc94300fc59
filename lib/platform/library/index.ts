/** The reader's kept articles and packs, in IndexedDB. */
export type { AlsoIn } from './also-in';
export type { PackHead } from './check';
export { LibraryError, type LibraryFault } from './errors';
export { type KeptArticle, Library, type LibraryOptions, type RemovedPack } from './library';
export { LIMITS, type Limits, type Usage } from './limits';
export type { KeptMeta, OwnMeta, PackMeta } from './meta';
export type { NameEvidence } from './names';
export type { KeptEntries, OpenedIndex } from './reading';

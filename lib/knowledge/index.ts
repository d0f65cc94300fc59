/** Knowledge from a document: the pack, how it is built, read and checked. */
export { type Acronym, findAcronyms } from './build/acronyms';
export { type ArticleMeta, buildArticle, worthExplaining } from './build/article';
export { type Curation, CurationError } from './build/curation';
export { type DefinedTerm, findDefinitions } from './build/definition-patterns';
export { guarded, PackMerger } from './build/merge';
export { findNames } from './build/names';
export { buildPack } from './build/pack';
export { summarize } from './build/summary';
export { rankTags } from './build/tags';
export { rankTerms } from './build/terms';
export { checkQuotes } from './check';
export type { Problem } from './decode';
export { type EntryForm, entryForms } from './forms';
export type * from './model';
export { ENTRY_TYPES, PACK_FORMAT } from './model';
export { parsePack } from './parse';
export { parseCuration } from './parse-curation';
export { isRelationType, RELATION_TYPES, type RelationType } from './relation-types';

export { findAcronyms } from './build/acronyms';
export { type Curation, CurationError } from './build/curation';
export { buildPack } from './build/pack';

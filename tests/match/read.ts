import { compileIndex } from '../../lib/match';
import type { Glossaries } from '../../lib/match/glossaries';
import { GLOSSARY } from '../../lib/match/own';
import type { PageInput } from '../../lib/match/page';
import { type LoadedPack, type Reading, readPage } from '../../lib/match/reading';

/** Of articles that explain nothing themselves. */
export const NO_GLOSSARIES: Glossaries = {
  of: () => ({
    pack: {
      ...{ format: 1, id: `${GLOSSARY}none`, title: '', language: 'en', entries: [], keyTerms: [] },
      ...{ facts: [], qas: [], summary: [] },
      source: { title: '', publisher: '', published: '', file: '', sha256: '' },
    },
    index: compileIndex({ entries: [] }),
  }),
};
export const NOTHING_MUTED = { muted: new Set<string>() };

/** What packs alone find in a page. */
export const readWith = (page: Partial<PageInput>, packs: readonly LoadedPack[]): Reading =>
  readPage({ text: '', title: '', language: 'en', published: '', ...page }, packs, NO_GLOSSARIES, {
    ...NOTHING_MUTED,
    density: 'all',
  });

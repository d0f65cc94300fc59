import { readFileSync } from 'node:fs';
import { parsePack } from '../../lib/knowledge';
import type { KnowledgePack } from '../../lib/knowledge/model';
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

const read = (file: string) => readFileSync(new URL(`../../assets/knowledge/${file}`, import.meta.url), 'utf8');
const load = (value: unknown): LoadedPack => {
  const parsed = parsePack(value);
  if (!('pack' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return { pack: parsed.pack, index: compileIndex(parsed.pack) };
};
export const bundled = load(JSON.parse(read('openai-aws-government.json')));
export const document = read('openai-aws-government.txt');
export const page = (text: string) => ({ text, title: 'A page', language: 'en', published: '2026-03-17' });

/** A pack of names alone. */
export const packOf = (id: string, entries: Partial<KnowledgePack['entries'][number]>[]): LoadedPack =>
  load({
    format: 1,
    id,
    title: id,
    language: 'en',
    source: { title: id, publisher: '', published: '2026-03-17', file: '', sha256: '' },
    entries: entries.map((entry) => ({ aliases: [], type: 'Organization', mentions: [], relations: [], ...entry })),
    keyTerms: [],
    facts: [],
    qas: [],
    summary: [],
  });

/** Articles' own glossaries: what a text says of its names and terms, as a pack among the others. */
import { buildArticle } from '../knowledge';
import { compileIndex } from './compile';
import { hashText } from './hash';
import { GLOSSARY } from './own';
import type { PageInput } from './page';
import type { LoadedPack } from './reading';

/** How many are kept: those of the pages a reader goes back and forth between, and of one endless page. */
const KEPT = 8;

export interface Glossaries {
  /** The glossary of the article that `page` is, or is a part of. Building one takes about 10 ms per 1,000 words. */
  of(page: PageInput): LoadedPack;
}

export function createGlossaries(): Glossaries {
  /** By text, the one asked for last at the end. */
  const known = new Map<string, LoadedPack>();
  return {
    of({ text, whole = text, title, language, published }) {
      const glossary = known.get(whole) ?? build(whole, { title, language, published });
      known.delete(whole);
      known.set(whole, glossary);
      for (const oldest of known.keys()) {
        if (known.size <= KEPT) break;
        known.delete(oldest);
      }
      return glossary;
    },
  };
}

function build(text: string, about: { title: string; language: string; published: string }): LoadedPack {
  const built = buildArticle(text, about);
  // Two articles on one page, two keys.
  const pack = { ...built, id: `${GLOSSARY}${(hashText(text) >>> 0).toString(36)}` };
  return { pack, index: compileIndex(pack) };
}

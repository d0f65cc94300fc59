/** Articles' own glossaries are packs among others; this tells them apart. */
import type { Card } from '../knowledge/card';

/** Begins the id of every such pack. */
export const GLOSSARY = 'article-';

/** Whether a pack, or the pack of a card's key, is an article's own glossary. */
export const isGlossary = (idOrKey: string): boolean => idOrKey.startsWith(GLOSSARY);

/**
 * What a reader mutes: an entry of a pack, by the key of its card; of an article's own, which is built anew with each
 * article, its name.
 */
export const muteKey = ({ key, name }: Pick<Card, 'key' | 'name'>): string =>
  isGlossary(key) ? `article/${name}` : key;

/**
 * Articles speak for themselves by rule, not by hand: the one in view through its own glossary, those kept through one
 * pack of them all. Both are packs among others; this tells them apart.
 */
import type { Card } from '../knowledge/card';

/** Begins the id of every glossary of an article in view. */
export const GLOSSARY = 'article-';

/** Id of the pack that kept articles are together. An entry's id begins with that of its article, and a "/". */
export const KEPT = 'kept';

/** Whether a pack, or the pack of a card's key, is the glossary of the article in view. */
export const isGlossary = (idOrKey: string): boolean => idOrKey.startsWith(GLOSSARY);

/** Whether the card under `key` is of a kept article. */
export const isKept = (key: string): boolean => key.startsWith(`${KEPT}/`);

/**
 * What a reader mutes: an entry of a pack, by the key of its card; of an article, whose glossary is built anew with each
 * article, its name, by which no other article brings it back.
 */
export const muteKey = ({ key, name }: Pick<Card, 'key' | 'name'>): string =>
  isGlossary(key) || isKept(key) ? `article/${name}` : key;

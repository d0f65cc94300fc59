import { covers } from '../../text/span';
import type { Definition } from '../model';
import type { CuratedEntry, QuoteFinder } from './curation';
import type { EntryDraft } from './drafts';
import type { Beside } from './state-facts';

/** The draft of an entry that the curation names. */
export function curatedDraft(entry: CuratedEntry): EntryDraft {
  const { id, name, type, aliases = [], needs, blocks, background } = entry;
  return {
    id,
    name,
    type,
    aliases,
    ...(needs && { needs }),
    ...(blocks && { blocks }),
    ...(background && { background }),
    curated: entry,
  };
}

/** For each draft the definition that the curation writes or withholds, else the one that rules found. */
export const defineByHand = (
  drafts: readonly EntryDraft[],
  found: readonly (Definition | undefined)[],
  quotes: QuoteFinder,
): (Definition | undefined)[] =>
  drafts.map(({ id, curated }, owner): Definition | undefined => {
    if (curated?.definition === null) return undefined;
    if (!curated?.definition) return found[owner];
    const { text, quote, reference } = curated.definition;
    const evidence = quotes.find(quote, `entries.${id}.definition.quote`);
    return { text, ...evidence, origin: 'curated', ...(reference && { reference }) };
  });

/** A fact of a document that somebody looks over is about all in its clause, or else in its sentence. */
export const mentionsBeside: Beside = (mentions, clause) => {
  const beside = mentions.filter((mention) => covers(clause, mention));
  return beside.length > 0 ? beside : mentions;
};

/** The forms a pack's entries are known by, each with its rules spelled out: what the trie is built from. */
import { defaultMatch } from '../knowledge/forms';
import type { Alias, Entry } from '../knowledge/model';
import { BLOCK, CONTEXT, EXACT, GUARDED, NAME, NO_LIST, PLURAL } from './trie';

export interface Form {
  readonly text: string;
  /** Kind and rules, in the bits of `TermIndex.formFlags`. */
  readonly flags: number;
  /** As in `TermIndex.owners`. */
  readonly owner: number;
  /** Lists of contexts and of blocks, or NO_LIST. */
  readonly needs: number;
  readonly blocks: number;
}

/**
 * Hands over every form of every entry in the pack's order, then the contexts and the blocks, each once.
 * Gives the lists that forms refer to: numbers of contexts or of blocks. Equal lists are one.
 */
export function visitForms(entries: readonly Entry[], visit: (form: Form) => void): number[][] {
  const contexts = new Numbering();
  const blocks = new Numbering();
  const lists = new Numbering();
  const listOf = (texts: readonly string[] | undefined, numbering: Numbering): number =>
    texts && texts.length > 0 ? lists.of(texts.map((text) => numbering.of(text)).join()) : NO_LIST;
  for (const [owner, entry] of entries.entries()) {
    const entryNeeds = listOf(entry.needs, contexts);
    const entryBlocks = listOf(entry.blocks, blocks);
    for (const alias of allNames(entry)) {
      const { form: text, match, plural, needs: own } = typeof alias === 'string' ? { form: alias } : alias;
      const exact = (match ?? defaultMatch(entry.type)) === 'exact';
      const needs = own ? listOf(own, contexts) : entryNeeds;
      const guarded = needs !== NO_LIST || entryBlocks !== NO_LIST;
      const hasPlural = plural ?? (entry.type === 'Concept' && !exact);
      const flags = NAME | (exact ? EXACT : 0) | (hasPlural ? PLURAL : 0) | (guarded ? GUARDED : 0);
      visit({ text, flags, owner, needs, blocks: entryBlocks });
    }
  }
  for (const [owner, text] of contexts.texts.entries())
    visit({ text, flags: contextFlags(text), owner, needs: NO_LIST, blocks: NO_LIST });
  for (const [owner, text] of blocks.texts.entries())
    visit({ text, flags: BLOCK, owner, needs: NO_LIST, blocks: NO_LIST });
  return lists.texts.map((list) => list.split(',').map(Number));
}

/** The name and the aliases; an alias that repeats the name replaces it, and so can give it rules. */
const allNames = ({ name, aliases }: Entry): readonly Alias[] =>
  aliases.some((alias) => typeof alias !== 'string' && alias.form === name) ? aliases : [name, ...aliases];

/** A context with a capital is a name and wants its case; one without is a term, found in any case and number. */
const contextFlags = (text: string): number => CONTEXT | (/\p{Lu}/u.test(text) ? EXACT : PLURAL);

/** Texts numbered in the order in which they are first asked for. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get texts(): string[] {
    return [...this.#numbers.keys()];
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** From a pack to its trie. */
import type { KnowledgePack } from '../knowledge/model';
import { visitForms } from './forms';
import { SpelledForms } from './spell';
import {
  claimRow,
  createIndex,
  GUARDED,
  HAS_LONGER,
  KIND,
  LAST_OF_ROW,
  NAME,
  OWNER_SHIFT,
  type TermIndex,
} from './trie';

/** Names on one row of words, counted over all entries. A longer choice helps nobody: later ones are left out. */
const MOST_HOMONYMS = 32;
/** The share of slots in use. More makes searches long, less makes the index large. */
const LOAD = 0.72;

/**
 * The index of all names, contexts and blocks of a pack's entries. Any strings will do: a form without a word
 * ("", "+++"), over a line break, or of more than 64 words and signs is left out and never found.
 */
export function compileIndex(pack: Pick<KnowledgePack, 'entries'>): TermIndex {
  const forms = new SpelledForms();
  const lists = visitForms(pack.entries, (form) => forms.add(form));
  const { order, rowCount } = groupByRow(forms);
  const [flags, unitEnds] = [forms.flags.numbers, forms.unitEnds.numbers];
  const index = createIndex({
    slots: Math.ceil(rowCount / LOAD) + 1,
    forms: order.length,
    units: order.reduce((sum, form) => sum + unitEnds[form]! - startOf(unitEnds, form), 0),
    guards: order.reduce((sum, form) => (flags[form]! & GUARDED ? sum + 1 : sum), 0),
    lists: lists.length,
    listItems: lists.reduce((sum, list) => sum + list.length, 0),
    hasSymbolStarts: forms.hasSymbolStarts,
    hasPlurals: forms.hasPlurals,
  });
  fillForms(index, forms, order);
  fillSlots(index, forms, order);
  let listEnd = 0;
  for (const [at, list] of lists.entries()) {
    index.listItems.set(list, listEnd);
    listEnd += list.length;
    index.listEnds[at] = listEnd;
  }
  return index;
}

interface Grouping {
  /** Numbers of forms: those of one row side by side, otherwise as they came, without homonyms past the most. */
  readonly order: Int32Array;
  /** How many rows there are, beginnings included. */
  readonly rowCount: number;
}

function groupByRow(forms: SpelledForms): Grouping {
  const [flags, rows, rowEnds] = [forms.flags.numbers, forms.rows.numbers, forms.rowEnds.numbers];
  const slots = new Int32Array(4 * rows.length + 2);
  const rowOf = new Int32Array(forms.count);
  /** By row, how many forms it has; then, where the next one of it goes. */
  const places = new Int32Array(rows.length + 2);
  let rowCount = 0;
  let kept = 0;
  for (let form = 0, at = 0; form < forms.count; form++) {
    let row = 0;
    for (; at < rowEnds[form]!; at++) {
      const slot = claimRow(slots, rows[at]!);
      row = slots[slot + 1]! || ++rowCount;
      slots[slot + 1] = row;
    }
    if ((flags[form]! & KIND) === NAME && places[row + 1]! >= MOST_HOMONYMS) continue;
    rowOf[form] = row;
    places[row + 1]!++;
    kept++;
  }
  for (let row = 1; row <= rowCount; row++) places[row]! += places[row - 1]!;
  const order = new Int32Array(kept);
  for (const [form, row] of rowOf.entries()) if (row !== 0) order[places[row]!++] = form;
  return { order, rowCount };
}

function fillForms(index: TermIndex, forms: SpelledForms, order: Int32Array): void {
  const [units, unitEnds, flags] = [forms.units.numbers, forms.unitEnds.numbers, forms.flags.numbers];
  const [owners, needs, blocks] = [forms.owners.numbers, forms.needs.numbers, forms.blocks.numbers];
  let end = 0;
  let guard = 0;
  for (const [at, form] of order.entries()) {
    for (let unit = startOf(unitEnds, form); unit < unitEnds[form]!; unit++) index.units[end++] = units[unit]!;
    index.forms[2 * at] = end;
    index.forms[2 * at + 1] = (owners[form]! << OWNER_SHIFT) | flags[form]!;
    if ((flags[form]! & GUARDED) === 0) continue;
    index.guards.set([at, needs[form]!, blocks[form]!], guard);
    guard += 3;
  }
}

function fillSlots(index: TermIndex, forms: SpelledForms, order: Int32Array): void {
  const [rows, rowEnds] = [forms.rows.numbers, forms.rowEnds.numbers];
  let before = -1;
  for (const [at, form] of order.entries()) {
    const last = rowEnds[form]! - 1;
    for (let row = startOf(rowEnds, form); row < last; row++)
      index.slots[claimRow(index.slots, rows[row]!) + 1]! |= HAS_LONGER;
    const slot = claimRow(index.slots, rows[last]!);
    if (slot !== before) {
      index.slots[slot + 1]! |= at + 1;
      if (at > 0) index.forms[2 * at - 1]! |= LAST_OF_ROW;
    }
    before = slot;
  }
  if (order.length > 0) index.forms[2 * order.length - 1]! |= LAST_OF_ROW;
}

const startOf = (ends: Int32Array, at: number): number => (at === 0 ? 0 : ends[at - 1]!);

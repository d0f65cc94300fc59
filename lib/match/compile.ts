/** From a pack to its trie. */
import type { KnowledgePack } from '../knowledge/model';
import { fillFilter } from './filter';
import { visitForms } from './forms';
import { claimValue, createSlots, slotsFor } from './slots';
import { SpelledForms } from './spell';
import { createIndex, FIRST_FORM, GUARDED, HAS_LONGER, KIND, LAST_OF_ROW, NAME, type TermIndex } from './trie';

/** Names on one row of words, counted over all entries. A longer choice helps nobody: later ones are left out. */
const MOST_HOMONYMS = 32;

/**
 * The index of all names, contexts and blocks of a pack's entries. Any strings will do: a form without a word
 * ("", "+++"), over a line break, or of more than 64 words and signs is left out and never found.
 */
export function compileIndex(pack: Pick<KnowledgePack, 'entries'>): TermIndex {
  const forms = new SpelledForms();
  const lists = visitForms(pack.entries, (form) => forms.add(form));
  const { order, rowCount } = groupByRow(forms);
  const [records, recordEnds] = [forms.records.numbers, forms.recordEnds.numbers];
  const isGuarded = (form: number): boolean => (records[startOf(recordEnds, form)]! & GUARDED) !== 0;
  const index = createIndex({
    slots: slotsFor(rowCount),
    records: order.reduce((sum, form) => sum + recordEnds[form]! - startOf(recordEnds, form), 0),
    guards: order.reduce((sum, form) => (isGuarded(form) ? sum + 1 : sum), 0),
    lists: lists.length,
    listItems: lists.reduce((sum, list) => sum + list.length, 0),
    hasSymbolStarts: forms.hasSymbolStarts,
    hasPlurals: forms.hasPlurals,
  });
  fillTrie(index, forms, order);
  fillFilter(index.filter, index.slots);
  fillLists(index, lists);
  return index;
}

interface Grouping {
  /** Numbers of forms: those of one row side by side, otherwise as they came, without homonyms past the most. */
  readonly order: Int32Array;
  /** How many rows there are, beginnings included. */
  readonly rowCount: number;
}

function groupByRow(forms: SpelledForms): Grouping {
  const [rows, rowEnds] = [forms.rows.numbers, forms.rowEnds.numbers];
  const [records, recordEnds] = [forms.records.numbers, forms.recordEnds.numbers];
  const slots = createSlots(rows.length);
  const rowOf = new Int32Array(forms.count);
  /** By row, how many forms it has; then, where the next one of it goes. */
  const places = new Int32Array(rows.length + 2);
  let rowCount = 0;
  let kept = 0;
  for (let form = 0, at = 0; form < forms.count; form++) {
    let row = 0;
    for (; at < rowEnds[form]!; at++) {
      const value = claimValue(slots, rows[at]!);
      row = slots[value]! || ++rowCount;
      slots[value] = row;
    }
    const isName = (records[startOf(recordEnds, form)]! & KIND) === NAME;
    if (isName && places[row + 1]! >= MOST_HOMONYMS) continue;
    rowOf[form] = row;
    places[row + 1]!++;
    kept++;
  }
  for (let row = 1; row <= rowCount; row++) places[row]! += places[row - 1]!;
  const order = new Int32Array(kept);
  for (const [form, row] of rowOf.entries()) if (row !== 0) order[places[row]!++] = form;
  return { order, rowCount };
}

function fillTrie({ slots, records, guards }: TermIndex, forms: SpelledForms, order: Int32Array): void {
  const [rows, rowEnds] = [forms.rows.numbers, forms.rowEnds.numbers];
  const [spelled, spelledEnds] = [forms.records.numbers, forms.recordEnds.numbers];
  const [needs, blocks] = [forms.needs.numbers, forms.blocks.numbers];
  let end = 0;
  let guard = 0;
  for (const [at, form] of order.entries()) {
    const record = end;
    for (let number = startOf(spelledEnds, form); number < spelledEnds[form]!; number++)
      records[end++] = spelled[number]!;
    if ((records[record]! & GUARDED) !== 0) {
      guards.set([record, needs[form]!, blocks[form]!], guard);
      guard += 3;
    }
    const last = rowEnds[form]! - 1;
    for (let row = startOf(rowEnds, form); row < last; row++) slots[claimValue(slots, rows[row]!)]! |= HAS_LONGER;
    const value = claimValue(slots, rows[last]!);
    if ((slots[value]! & FIRST_FORM) === 0) slots[value]! |= record + 1;
    const next = order[at + 1];
    if (next === undefined || rows[rowEnds[next]! - 1] !== rows[last]) records[record]! |= LAST_OF_ROW;
  }
}

function fillLists({ listEnds, listItems }: TermIndex, lists: readonly (readonly number[])[]): void {
  let end = 0;
  for (const [at, list] of lists.entries()) {
    listItems.set(list, end);
    end += list.length;
    listEnds[at] = end;
  }
}

const startOf = (ends: Int32Array, at: number): number => (at === 0 ? 0 : ends[at - 1]!);

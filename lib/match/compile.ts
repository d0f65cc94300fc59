/** From a pack to its trie. */
import type { KnowledgePack } from '../knowledge/model';
import { canonicalText, foldText } from '../text/fold';
import { collectForms, type Form } from './forms';
import { extendRow, ROOT } from './hash';
import { WITHOUT_PLURAL } from './plural';
import { AFTER_BREAK, AFTER_GAP, createTokens, IS_SUFFIX, IS_SYMBOL, type Tokens, tokenize } from './tokenize';
import { createIndex, GUARDED, HAS_LONGER, KIND, LAST_OF_ROW, NAME, PLURAL, slotOf, type TermIndex } from './trie';

/** Tokens. A longer form is no name but a sentence: it is left out, which bounds what a scan does at a place. */
const LONGEST_FORM = 64;
/** Names of one spelling, counted over all entries. Whom would a list of more help? Later ones are left out. */
const MOST_HOMONYMS = 32;
/** The share of slots in use. More makes searches long, less makes the index large. */
const LOAD = 0.72;

/** A form in its place in the trie. */
interface PlacedForm {
  readonly form: Form;
  readonly flags: number;
  /** The hashes of its rows of tokens, the whole form's last. */
  readonly rows: Int32Array;
  readonly spelling: string;
  readonly startsWithSymbol: boolean;
}

/**
 * The index of all names, contexts and blocks of a pack's entries. Any strings will do: a form without a word
 * ("", "+++"), over a line break, or of more than 64 tokens is left out and never found.
 */
export function compileIndex(pack: Pick<KnowledgePack, 'entries'>): TermIndex {
  const { forms, lists } = collectForms(pack.entries);
  const tokens = createTokens(64);
  const placed = byRow(forms.flatMap((form) => place(form, tokens) ?? []));
  const guards = placed.flatMap(({ flags, form: { needs, blocks } }, at) =>
    flags & GUARDED ? [at, needs, blocks] : [],
  );
  const index = createIndex({
    slots: Math.ceil(countRows(placed) / LOAD) + 1,
    forms: placed.length,
    units: placed.reduce((sum, { spelling }) => sum + spelling.length, 0),
    guards: guards.length / 3,
    lists: lists.length,
    listItems: lists.reduce((sum, list) => sum + list.length, 0),
    hasSymbolStarts: placed.some(({ startsWithSymbol }) => startsWithSymbol),
    hasPlurals: placed.some(({ flags }) => (flags & PLURAL) !== 0),
  });
  let end = 0;
  for (const [at, form] of placed.entries()) {
    const row = lastRow(form);
    const next = placed[at + 1];
    if (at === 0 || lastRow(placed[at - 1]!) !== row) setRow(index.slots, row, at + 1);
    for (const beginning of form.rows.subarray(0, -1)) setRow(index.slots, beginning, HAS_LONGER);
    for (let unit = 0; unit < form.spelling.length; unit++) index.units[end++] = form.spelling.charCodeAt(unit);
    index.formEnds[at] = end;
    index.owners[at] = form.form.owner;
    index.formFlags[at] = next && lastRow(next) === row ? form.flags : form.flags | LAST_OF_ROW;
  }
  index.guards.set(guards);
  index.listItems.set(lists.flat());
  let listEnd = 0;
  for (const [at, list] of lists.entries()) index.listEnds[at] = listEnd += list.length;
  return index;
}

function place(form: Form, tokens: Tokens): PlacedForm | undefined {
  tokenize(form.text, tokens);
  const { count, flags, hashes, starts, ends } = tokens;
  if (count > LONGEST_FORM || !flags.subarray(0, count).some((flag) => (flag & IS_SYMBOL) === 0)) return undefined;
  const rows = new Int32Array(count);
  let spelling = '';
  let word = '';
  for (let at = 0, row = ROOT; at < count; at++) {
    if (at > 0 && (flags[at]! & AFTER_BREAK) !== 0) return undefined;
    const gap = at > 0 ? flags[at]! & AFTER_GAP : 0;
    rows[at] = row = extendRow(row, hashes[at]!, gap);
    word = canonicalText(form.text.slice(starts[at], ends[at]));
    spelling += gap ? ` ${word}` : word;
  }
  const keepsPlural = (flags[count - 1]! & (IS_SYMBOL | IS_SUFFIX)) === 0 && !WITHOUT_PLURAL.has(foldText(word));
  return {
    form,
    flags: keepsPlural ? form.flags : form.flags & ~PLURAL,
    rows,
    spelling,
    startsWithSymbol: (flags[0]! & IS_SYMBOL) !== 0,
  };
}

const lastRow = ({ rows }: PlacedForm): number => rows[rows.length - 1]!;

/** The forms with those of one row side by side, their order kept, and no more names on a row than allowed. */
function byRow(forms: readonly PlacedForm[]): PlacedForm[] {
  const rows = new Map<number, PlacedForm[]>();
  for (const form of forms) {
    const row = rows.get(lastRow(form));
    if (!row) rows.set(lastRow(form), [form]);
    else if ((form.flags & KIND) !== NAME || row.length < MOST_HOMONYMS) row.push(form);
  }
  return [...rows.values()].flat();
}

const countRows = (forms: readonly PlacedForm[]): number => {
  const rows = new Set<number>();
  for (const form of forms) for (const row of form.rows) rows.add(row);
  return rows.size;
};

/** Adds bits to the value of a row, taking a free slot for it where it has none. */
function setRow(slots: Int32Array, row: number, bits: number): void {
  let at = slotOf(slots, row);
  while (slots[at] !== 0 && slots[at] !== row) at = at + 2 === slots.length ? 0 : at + 2;
  slots[at] = row;
  slots[at + 1]! |= bits;
}

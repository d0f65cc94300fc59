/** The names that entries of kept articles are found by when another article names the same thing. */
import { type Decode, flag, label, list, offset, oneOf, type Problem, record } from '../../knowledge/decode';
import { ENTRY_TYPES, type Entry, type EntryType } from '../../knowledge/model';
import { tellingForms, thingOf } from '../../match/same';

export interface NameRow {
  readonly pack: string;
  /** Number of the entry in its pack. */
  readonly entry: number;
  readonly id: string;
  readonly name: string;
  readonly type: EntryType;
  /** Folded. */
  readonly forms: readonly string[];
  readonly evidence: NameEvidence;
}

/** The article's words on it. */
export interface NameEvidence {
  readonly quote: string;
  /** They say what it is; else they are the first sentence that names it. */
  readonly defines: boolean;
}

const nameRow: Decode<NameRow> = record<NameRow>({
  pack: label,
  entry: offset,
  id: label,
  name: label,
  type: oneOf(...ENTRY_TYPES),
  forms: list(label),
  evidence: record<NameEvidence>({ quote: label, defines: flag }),
});

/** The name row that `value` is, or null. */
export function readNameRow(value: unknown): NameRow | null {
  const problems: Problem[] = [];
  const row = nameRow(value, { key: '', problems });
  return problems.length === 0 ? row : null;
}

/** The rows by which a kept article's entries are found; those of which it says nothing have none. */
export function nameRows(pack: string, entries: readonly Entry[]): NameRow[] {
  return entries.flatMap((one, entry) => {
    const { id, name, type, definition, context } = one;
    const said = definition ?? context;
    if (!said) return [];
    const evidence = { quote: said.quote, defines: definition !== undefined };
    return [{ pack, entry, id, name, type, forms: tellingForms(thingOf(one)), evidence }];
  });
}

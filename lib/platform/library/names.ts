/**
 * Which kept articles name the same thing. Two entries are the same where their types are and they share a name; where
 * one article does not tell the type, the other's may be any a name can have.
 * Of a person's names only the full ones count, and a single one only where it is all there is ("Pelé"): the aliases
 * of an article's people are surnames, and two Smiths are not guessed to be one.
 */
import { type Decode, flag, label, list, offset, oneOf, type Problem, record } from '../../knowledge/decode';
import { ENTRY_TYPES, type Entry, type EntryType } from '../../knowledge/model';
import { foldText } from '../../text/fold';

/** What is asked for; a `Card` is one. */
export interface NamedThing {
  readonly name: string;
  readonly forms: readonly string[];
  readonly type: EntryType;
}

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
  return entries.flatMap(({ id, name, type, aliases, definition, context }, entry) => {
    const said = definition ?? context;
    if (!said) return [];
    const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form));
    const evidence = { quote: said.quote, defines: definition !== undefined };
    return [{ pack, entry, id, name, type, forms: tellingForms({ name, forms, type }), evidence }];
  });
}

/** Whether a thing of one type can be one of the other. */
export const sameType = (a: EntryType, b: EntryType): boolean =>
  a === b || (a === 'Thing' && b !== 'Concept') || (b === 'Thing' && a !== 'Concept');

/** The folded forms by which a thing is known again, each once. */
export function tellingForms({ name, forms, type }: NamedThing): string[] {
  const others = type === 'Person' ? forms.filter(isFull) : forms;
  return [...new Set([name, ...others].map(foldName).filter((form) => form !== ''))];
}

const isFull = (name: string): boolean => /\S\s+\S/.test(name);

const foldName = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();

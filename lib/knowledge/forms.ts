import type { Alias, Entry, MatchMode } from './model';

/** One form of an entry with all its rules spelled out. */
export interface EntryForm {
  readonly form: string;
  readonly match: MatchMode;
  readonly plural: boolean;
  readonly needs: readonly string[];
}

type Named = Pick<Entry, 'name' | 'aliases' | 'type' | 'needs'>;

/** Proper names are told from common words by their case, concepts are not. */
export const defaultMatch = (type: Entry['type']): MatchMode => (type === 'Concept' ? 'fold' : 'exact');

/** Every form of an entry, its name first. A form's own `needs` stand in place of the entry's. */
export function entryForms(entry: Named): EntryForm[] {
  return [entry.name, ...entry.aliases].map((alias: Alias) => {
    const rule = typeof alias === 'string' ? { form: alias } : alias;
    return {
      form: rule.form,
      match: rule.match ?? defaultMatch(entry.type),
      plural: rule.plural ?? false,
      needs: rule.needs ?? entry.needs ?? [],
    };
  });
}

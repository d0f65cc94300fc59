import type { TextSpan } from '../../text/span';
import { entryForms } from '../forms';
import type { Alias, Background, EntryType } from '../model';
import type { CuratedEntry, Curation, Problem } from './curation';
import { groupNames } from './entities';
import { type FoundForm, findForms, type SoughtForm } from './mentions';

/** An entry before anything is said of it. `curated` is what the curation says, where it names the entry. */
export interface EntryDraft {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly type: EntryType;
  readonly needs?: readonly string[];
  readonly blocks?: readonly string[];
  readonly background?: Background;
  readonly curated?: CuratedEntry;
}

/** Curated entries first, each taking in what the rules found under one of its names; then the rest the rules found. */
export function draftEntries(text: string, names: readonly TextSpan[], curation: Curation): EntryDraft[] {
  const curated = Object.entries(curation.entries ?? {}).map(([id, entry]) => curatedDraft(id, entry));
  const known = new Set([
    ...curated.flatMap((draft) => entryForms(draft).map((form) => form.form)),
    ...(curation.drop ?? []),
  ]);
  const used = new Set(curated.map((draft) => draft.id));
  const found: EntryDraft[] = [];
  for (const entity of groupNames(text, names)) {
    if (entity.forms.some((form) => known.has(form))) continue;
    const id = uniqueId(slug(entity.name), used);
    found.push({ id, name: entity.name, aliases: entity.forms.slice(1), type: entity.type });
  }
  return [...curated, ...found];
}

/** Where the entries stand in `text`; `owner` counts in `drafts`. With `nested`, also inside longer mentions. */
export function findMentions(text: string, drafts: readonly EntryDraft[], nested = false): FoundForm[] {
  const forms = drafts.flatMap((draft, owner): SoughtForm[] => [
    ...entryForms(draft).map((form) => ({ ...form, owner })),
    ...(draft.blocks ?? []).map((form): SoughtForm => ({ form, match: 'exact', plural: false, owner: -1 })),
  ]);
  return findForms(text, forms, nested);
}

/** Forms that two entries claim, and ids that are not lower-case words joined by hyphens. */
export function draftProblems(drafts: readonly EntryDraft[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const path = `entries.${draft.id}`;
    if (!ID.test(draft.id)) problems.push({ path, reason: 'an id is lower-case words joined by hyphens' });
    for (const { form, match } of entryForms(draft)) {
      const key = match === 'exact' ? form : form.toLowerCase();
      const owner = owners.get(key);
      if (form.trim() === '') problems.push({ path, reason: 'an alias is empty' });
      else if (owner === draft.id) problems.push({ path, reason: `“${form}” is given twice` });
      else if (owner) problems.push({ path, reason: `“${form}” is also a name of ${owner}` });
      owners.set(key, draft.id);
    }
  }
  return problems;
}

export const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** "AWS GovCloud" → "aws-govcloud"; accents go, letters of other scripts stay. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'entry';

function curatedDraft(id: string, entry: CuratedEntry): EntryDraft {
  const { name, type, aliases = [], needs, blocks, background } = entry;
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

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
  used.add(id);
  return id;
}

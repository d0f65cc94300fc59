import type { Problem } from '../decode';
import { type EntryForm, entryForms } from '../forms';
import { ENTRY_ID, slug } from '../id';
import type { Alias, Background, EntryType } from '../model';
import type { CuratedEntry, Curation } from './curation';
import { groupNames } from './entities';
import { type FoundForm, findForms, type SoughtForm } from './mentions';
import type { FoundName } from './names';

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
export function draftEntries(text: string, names: readonly FoundName[], curation: Curation): EntryDraft[] {
  const curated = (curation.entries ?? []).map(curatedDraft);
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

/**
 * Where the entries stand in `text`; `owner` counts in `drafts`. With `nested`, also inside longer mentions. A form that
 * two entries have, as a surname, is a mention of neither: the text does not say whose.
 */
export function findMentions(text: string, drafts: readonly EntryDraft[], nested = false): FoundForm[] {
  const shared = sharedForms(drafts);
  const forms = drafts.flatMap((draft, owner): SoughtForm[] => [
    ...entryForms(draft).map((form) => ({ ...form, owner: shared.has(form.form) ? -1 : owner })),
    ...(draft.blocks ?? []).map((form): SoughtForm => ({ form, match: 'exact', plural: false, owner: -1 })),
  ]);
  return findForms(text, forms, nested);
}

function sharedForms(drafts: readonly EntryDraft[]): ReadonlySet<string> {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  drafts.forEach((draft, owner) => {
    for (const { form } of entryForms(draft)) {
      if ((owners.get(form) ?? owner) !== owner) shared.add(form);
      owners.set(form, owner);
    }
  });
  return shared;
}

/**
 * Ids given twice or misspelt, and forms that two entries claim where one is curated: then a
 * mention could not be told apart. What rules find may have a form in common: a reader is asked which one.
 */
export function draftProblems(drafts: readonly EntryDraft[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const claims = new Map<string, (Claim & Pick<EntryDraft, 'id' | 'curated'>)[]>();
  for (const draft of drafts) {
    const report = (reason: string) => problems.push({ path: `entries.${draft.id}`, reason });
    if (!ENTRY_ID.test(draft.id)) report('an id is lower-case words joined by hyphens');
    if (ids.has(draft.id)) report('the id is given twice');
    ids.add(draft.id);
    for (const claim of entryForms(draft)) {
      const rivals = claims.get(claim.form.toLowerCase()) ?? [];
      const rival = rivals.find((other) => clash(claim, other));
      if (rival && (rival.id === draft.id || rival.curated || draft.curated))
        report(
          rival.id === draft.id ? `“${claim.form}” is given twice` : `“${claim.form}” is also a name of ${rival.id}`,
        );
      claims.set(claim.form.toLowerCase(), [
        ...rivals,
        { ...claim, id: draft.id, ...(draft.curated && { curated: draft.curated }) },
      ]);
    }
  }
  return problems;
}

type Claim = Pick<EntryForm, 'form' | 'match'>;

/** Of two forms that differ at most in case. */
const clash = (a: Claim, b: Claim): boolean => a.form === b.form || a.match === 'fold' || b.match === 'fold';

function curatedDraft(entry: CuratedEntry): EntryDraft {
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

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
  used.add(id);
  return id;
}

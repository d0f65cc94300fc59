import type { Problem } from '../decode';
import { type EntryForm, entryForms } from '../forms';
import { ENTRY_ID } from '../id';
import type { EntryDraft } from './drafts';

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

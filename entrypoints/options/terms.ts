/** The reader's terms as the page of settings knows them, and what may be done to them there. */
import { useEffect, useState } from 'preact/hooks';
import {
  EMPTY_DRAFT,
  type TermDraft,
  termNamed,
  withBack,
  withChanged,
  withNew,
  without,
} from '../../lib/knowledge/mine/change';
import { checkTerm, type TermProblem } from '../../lib/knowledge/mine/check';
import { MY_TERMS, type Term } from '../../lib/knowledge/mine/term';
import type { FoundTerm } from '../../lib/platform/draft';
import { changeSettings } from '../../lib/platform/settings';
import { askBackground } from '../../lib/platform/tabs';
import type { LibraryView } from './library';

/** A form that is open. */
export interface OpenForm {
  /** Of the term it changes; null where it is for a new one. */
  readonly id: string | null;
  readonly draft: TermDraft;
  readonly problems: readonly TermProblem[];
}

export interface TermsView {
  readonly terms: readonly Term[];
  readonly form: OpenForm | null;
  /** Name of what was deleted last, until it is brought back or the page closes. */
  readonly deleted: string | null;
  /** Ids of those that are not marked. */
  readonly muted: readonly string[];
  add(): void;
  edit(id: string): void;
  /** Opens the form for words that were found on a page: for the term they name, else for a new one. */
  open(found: FoundTerm): void;
  /** Takes what was filled in, or tells in the form why not. Resolves with whether it was taken. */
  save(draft: TermDraft): Promise<boolean>;
  cancel(): void;
  forget(id: string): void;
  bringBack(): void;
  mute(id: string, muted: boolean): void;
}

interface Deleted {
  readonly term: Term;
  readonly place: number;
  readonly muted: boolean;
}

const keyOf = (id: string): string => `${MY_TERMS}/${id}`;

export function useTerms(view: LibraryView, mutedKeys: readonly string[]): TermsView | null {
  const [terms, setTerms] = useState<readonly Term[] | null>(null);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  useEffect(() => {
    view.terms().then((read) => read && setTerms(read));
  }, [view.metas]);
  if (!terms) return null;

  const change = (make: (terms: readonly Term[]) => readonly Term[]) =>
    view.change('terms', ({ library }) => library.changeTerms(make));
  /** Resolves with whether it was muted before: what is shown may be older. */
  const setMuted = async (id: string, muted: boolean) => {
    const key = keyOf(id);
    const before = await changeSettings(({ muted: keys }) => {
      const others = keys.filter((other) => other !== key);
      return { muted: muted ? [...others, key] : others };
    });
    if (muted) await askBackground({ type: 'packs-changed' }).catch(() => {}); // Open pages mark it still.
    return before.muted.includes(key);
  };
  const edit = ({ id, ...draft }: Term) => setForm({ id, draft, problems: [] });
  return {
    terms,
    form,
    deleted: deleted?.term.name ?? null,
    muted: terms.flatMap(({ id }) => (mutedKeys.includes(keyOf(id)) ? [id] : [])),
    add: () => setForm({ id: null, draft: EMPTY_DRAFT, problems: [] }),
    edit: (id) => terms.filter((term) => term.id === id).forEach(edit),
    open({ name, met }) {
      const known = termNamed(terms, name);
      if (known) edit({ ...known, met: known.met ?? met });
      else setForm({ id: null, draft: { ...EMPTY_DRAFT, name, met, ...guessOf(name) }, problems: [] });
    },
    async save(given) {
      const id = form?.id ?? null;
      const before = terms.find((term) => term.id === id);
      const noted = given.note === before?.note ? before.noted : today();
      const draft = { ...given, noted: given.note ? noted : '' };
      const problems = checkTerm(
        draft,
        terms.filter((term) => term.id !== id),
      );
      if (problems.length > 0) {
        setForm({ id, draft, problems });
        return false;
      }
      const done = await change((now) => (id === null ? withNew(now, draft) : withChanged(now, id, draft)));
      if (done) setForm(null);
      return done !== null;
    },
    cancel: () => setForm(null),
    async forget(id) {
      const term = terms.find((one) => one.id === id);
      if (!term || !(await change((now) => without(now, id)))) return;
      setDeleted({ term, place: terms.indexOf(term), muted: await setMuted(id, false) });
    },
    async bringBack() {
      if (!deleted || !(await change((now) => withBack(now, deleted.term, deleted.place)))) return;
      if (deleted.muted) await setMuted(deleted.term.id, true);
      setDeleted(null);
    },
    mute: setMuted,
  };
}

/** The day it is for the reader: ISO 8601 (YYYY-MM-DD). */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Words with a capital in each are most likely a name, which stands as it is written. */
const guessOf = (words: string): Pick<TermDraft, 'type' | 'exact'> =>
  words.split(' ').every((word) => /^\p{Lu}/u.test(word))
    ? { type: 'Thing', exact: true }
    : { type: 'Concept', exact: false };

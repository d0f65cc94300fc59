import { useEffect, useRef, useState } from 'preact/hooks';
import type { TermDraft } from '../lib/knowledge/mine/change';
import type { TermProblem } from '../lib/knowledge/mine/check';
import { ENTRY_TYPES, type EntryType } from '../lib/knowledge/model';
import { Field, linesOf } from './Field';
import { MetPlace } from './MetPlace';
import { say } from './say';
import { problemOf } from './term-problems';

export interface TermFormProps {
  /** Over it, where nothing else says what it is for. */
  heading?: string;
  /** What it begins with. */
  draft: TermDraft;
  /** Why it was not taken. */
  problems: readonly TermProblem[];
  /** Which field has the focus first. */
  first: 'name' | 'note';
  onSave: (draft: TermDraft) => void;
  onCancel: () => void;
}

/** Where a reader notes a term: what it is, how it is written, and where it means something else. */
export function TermForm({ heading, draft, problems, first, onSave, onCancel }: TermFormProps) {
  const [met, setMet] = useState(draft.met);
  const [type, setType] = useState<EntryType>(draft.type);
  const [exact, setExact] = useState(draft.exact);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }, []);

  const save = () => {
    const given = new FormData(form.current!);
    const textOf = (field: string) => String(given.get(field) ?? '').trim();
    const lines = (field: string) => linesOf(textOf(field));
    const name = textOf('name').replace(/\s+/g, ' ');
    const aliases = lines('aliases').filter((alias) => alias !== name);
    onSave({
      ...draft,
      name,
      aliases,
      note: textOf('note'),
      type,
      exact,
      needs: lines('needs'),
      blocks: lines('blocks'),
      met,
    });
  };
  const wrong = (field: TermProblem['field']) => problemOf(problems, field);
  /** A field of several, one to a line. */
  const several = (name: 'aliases' | 'needs' | 'blocks', label: string, more: string) => (
    <Field {...{ name, label, more }} value={draft[name].join('\n')} rows={2} wrong={wrong(name)} />
  );
  return (
    <form
      ref={form}
      class="term-form"
      aria-label={heading ?? say('termAdd')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      {heading && <h3>{heading}</h3>}
      <Field name="name" label={say('termName')} value={draft.name} wrong={wrong('name')} />
      <Field name="note" label={say('termNote')} value={draft.note} rows={3} wrong={wrong('note')} />
      {met && <MetPlace met={met} onDrop={() => setMet(null)} />}
      {several('aliases', say('termAliases'), say('termLines'))}
      <label class="field">
        <span>{say('termKind')}</span>
        <select
          value={type}
          onChange={({ currentTarget: { value } }) => {
            setType(value as EntryType);
            setExact(value !== 'Concept'); // Names are told from common words by their capitals.
          }}
        >
          {ENTRY_TYPES.map((kind) => (
            <option key={kind} value={kind} selected={kind === type}>
              {say(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input type="checkbox" checked={exact} onChange={(event) => setExact(event.currentTarget.checked)} />
        <span>{say('termExact')}</span>
        <span class="means">{say('termExactMore')}</span>
      </label>
      <details
        class="fold"
        open={draft.needs.length + draft.blocks.length > 0 || !!(wrong('needs') || wrong('blocks'))}
      >
        <summary>{say('termRules')}</summary>
        {several('needs', say('termNeeds'), say('termNeedsMore'))}
        {several('blocks', say('termBlocks'), say('termBlocksMore'))}
      </details>
      <div class="acts">
        <button class="act main" type="submit">
          {say('save')}
        </button>
        <button class="act" type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

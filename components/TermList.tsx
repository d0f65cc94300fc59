import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Term } from '../lib/knowledge/mine/term';
import { Few } from './Few';
import { say } from './say';
import { Way } from './Way';

export interface TermListProps {
  terms: readonly Term[];
  /** Ids of those that are not marked on pages. */
  muted: readonly string[];
  /** Id of the one that is being edited, and the form in its place. */
  editing: string | null;
  form: ComponentChildren;
  onEdit: (id: string) => void;
  onMute: (id: string, muted: boolean) => void;
  onDelete: (id: string) => void;
}

/** Terms beyond so many are folded. */
const AT_ONCE = 20;
/** So many are found at a glance; more are looked for by what is typed. */
const AT_A_GLANCE = 8;

/** The reader's terms in the order of their names, each with what may be done to it. */
export function TermList({ terms, muted, editing, form, onEdit, onMute, onDelete }: TermListProps) {
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found = terms
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => form.toLowerCase().includes(words)))
    .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  return (
    <>
      {terms.length > AT_A_GLANCE && (
        <input
          class="find"
          type="search"
          aria-label={say('termFind')}
          placeholder={say('termFind')}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="quiet">{say('termFoundNone')}</p>}
      <div class="terms">
        <Few key={words} items={found} atOnce={AT_ONCE}>
          {(shown) => (
            <ul>
              {shown.map((term) =>
                term.id === editing ? (
                  <li key={term.id}>{form}</li>
                ) : (
                  <li key={term.id} class={muted.includes(term.id) ? 'off' : undefined}>
                    <p class="term-name">
                      <bdi>{term.name}</bdi> <span class="means">{say(`kind_${term.type}`)}</span>
                    </p>
                    {term.note && (
                      <p class="term-note" dir="auto">
                        {term.note}
                      </p>
                    )}
                    <TermWays
                      name={term.name}
                      muted={muted.includes(term.id)}
                      onEdit={() => onEdit(term.id)}
                      onMute={(mute) => onMute(term.id, mute)}
                      onDelete={() => onDelete(term.id)}
                    />
                  </li>
                ),
              )}
            </ul>
          )}
        </Few>
      </div>
    </>
  );
}

interface TermWaysProps {
  name: string;
  muted: boolean;
  onEdit: () => void;
  onMute: (muted: boolean) => void;
  onDelete: () => void;
}

function TermWays({ name, muted, onEdit, onMute, onDelete }: TermWaysProps) {
  return (
    <p class="row-ways">
      <Way label={say('edit')} title={name} onPress={onEdit} />
      <Way label={say(muted ? 'mutedBack' : 'mute')} title={name} onPress={() => onMute(!muted)} />
      <Way label={say('delete')} title={name} onPress={onDelete} deletes />
    </p>
  );
}

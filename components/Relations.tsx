import { useState } from 'preact/hooks';
import type { CardRelation } from '../lib/knowledge/card';
import { CardLink } from './CardLink';

/** More than this many are folded. */
const AT_ONCE = 5;

export interface RelationsProps {
  relations: readonly CardRelation[];
  onFollow: (key: string) => void;
}

/** Cross-references in words, each with the sentence that says so at hand. */
export function Relations({ relations, onFollow }: RelationsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? relations : relations.slice(0, AT_ONCE);
  const rest = relations.length - shown.length;
  return (
    <section class="relations" aria-label="Related">
      <ul>
        {shown.map((relation) => (
          <RelationLine key={`${relation.words} ${relation.key}`} relation={relation} onFollow={onFollow} />
        ))}
      </ul>
      {rest > 0 && (
        <button class="more" type="button" onClick={() => setAll(true)}>
          {rest} more
        </button>
      )}
    </section>
  );
}

function RelationLine({ relation, onFollow }: { relation: CardRelation; onFollow: (key: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span class="relation">
        <span class="words">{relation.words}</span>{' '}
        <CardLink to={relation.key} onFollow={onFollow}>
          {relation.name}
        </CardLink>
        {relation.hedged && <em class="hedge"> · reported or possible</em>}
      </span>
      <button
        class="quote-mark"
        type="button"
        aria-expanded={open}
        aria-label={`The sentence that says so: ${relation.words} ${relation.name}`}
        title="The sentence that says so"
        onClick={() => setOpen(!open)}
      >
        “
      </button>
      {open && <blockquote>{relation.quote}</blockquote>}
    </li>
  );
}

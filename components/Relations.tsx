import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardRelation } from '../lib/knowledge/card';
import { CardLink } from './CardLink';
import { Few } from './Few';
import { QuoteMark } from './QuoteMark';

/** More lines than this are folded: the first ones, whole, and the way to the rest fit a popover. */
const AT_ONCE = 4;

/** Where the other's name stands in a relation's words; without it, at their end. */
const NAME_PLACE = '…';
/** Words that already say that something is not stated as fact. */
const SAYS_SO = /\b(?:may|might|could|would|likely|potentially|possibly|reportedly|expected|projected)\b/;

export interface RelationsProps {
  /** By whose word they hold. */
  heading: string;
  relations: readonly CardRelation[];
  onFollow: (key: string) => void;
}

/** Cross-references in words, those of the same words on one line, each with the sentence that says so at hand. */
export const Relations = ({ heading, relations, onFollow }: RelationsProps) => (
  <section class="relations" aria-label="Related">
    <h3>{heading}</h3>
    <Few items={linesOf(relations)} atOnce={AT_ONCE}>
      {(line) => <RelationLine key={line[0]!.words} line={line} onFollow={onFollow} />}
    </Few>
  </section>
);

function linesOf(relations: readonly CardRelation[]): CardRelation[][] {
  const lines = new Map<string, CardRelation[]>();
  for (const relation of relations) {
    const start = `${relation.hedged} ${relation.words}`;
    lines.set(start, [...(lines.get(start) ?? []), relation]);
  }
  return [...lines.values()];
}

/** Relations of the same words; never empty. */
function RelationLine({ line, onFollow }: { line: readonly CardRelation[]; onFollow: (key: string) => void }) {
  const [open, setOpen] = useState(false);
  const quotes = useRef<HTMLDivElement>(null);
  const { words, hedged } = line[0]!;
  const [before = '', after = ''] = words.split(NAME_PLACE).map((part) => part.trim());

  useEffect(() => {
    if (open) quotes.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <li>
      <span class="relation">
        {before}{' '}
        {line.map(({ key, name }, at) => (
          <>
            {at > 0 && (at < line.length - 1 ? ', ' : ' and ')}
            <CardLink to={key} onFollow={onFollow}>
              {name}
            </CardLink>
          </>
        ))}
        {after && ` ${after}`}
        {hedged && !SAYS_SO.test(words) && ', reportedly'}
      </span>
      <QuoteMark of={`${before} ${line[0]!.name} ${after}`.trim()} open={open} onToggle={() => setOpen(!open)} />
      {open && (
        <div class="quotes" ref={quotes}>
          {[...new Set(line.map(({ quote }) => quote))].map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </div>
      )}
    </li>
  );
}

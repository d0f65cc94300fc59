import { type CardRelation, senseKey } from '../lib/knowledge/card';
import { CardLink } from './CardLink';
import { Quote } from './Quote';
import { QuoteMark } from './QuoteMark';
import { Section } from './Section';
import { isSpoken, joined, type MessageKey, say } from './say';
import { Toggle } from './Toggle';
import { written } from './written';

/** Lines that a glance takes in: with one more it is not worth to leave that out. */
const AT_A_GLANCE = 2;

/** Stands in words for what is no text: the other's name, and all that is said with it. */
export const PLACE = '…';

export interface RelationsProps {
  /** By whose word they hold. */
  heading: string;
  relations: readonly CardRelation[];
  /** Language of the names and of the pack's own words. */
  lang: string;
  /** All of them, however many they are. */
  whole: boolean;
  onFollow: (key: string) => void;
}

/** More of them than a glance takes in. */
export const isMany = (relations: readonly CardRelation[]): boolean => linesOf(relations).length > AT_A_GLANCE + 1;

/** Cross-references in words, those of the same words on one line, each with the sentence that says so at hand. */
export const Relations = ({ heading, relations, lang, whole, onFollow }: RelationsProps) => (
  <Section class="relations" heading={heading}>
    <ul>
      {linesOf(relations)
        .slice(0, whole || !isMany(relations) ? undefined : AT_A_GLANCE)
        .map((line) => (
          <RelationLine key={senseKey(line[0]!)} line={line} lang={lang} onFollow={onFollow} />
        ))}
    </ul>
  </Section>
);

/** Those of the same words together. */
export function linesOf(relations: readonly CardRelation[]): CardRelation[][] {
  const lines = new Map<string, CardRelation[]>();
  for (const relation of relations) {
    const start = `${relation.hedged} ${senseKey(relation)}`;
    lines.set(start, [...(lines.get(start) ?? []), relation]);
  }
  return [...lines.values()];
}

export interface RelationLineProps {
  /** Relations of the same words; never empty. */
  line: readonly CardRelation[];
  lang: string;
  onFollow: (key: string) => void;
}

export function RelationLine({ line, lang, onFollow }: RelationLineProps) {
  const first = line[0]!;
  const [before = '', after = ''] = wordsOf(first).split(PLACE);
  const own = 'words' in first;
  const [lead, tail] = first.hedged === 'unsaid' ? say('reportedly', PLACE).split(PLACE) : [];
  const nameOf = ({ name, nameInSentence = name }: CardRelation) => (own || isSpoken(lang) ? nameInSentence : name);
  return (
    <li>
      <span class="relation">
        {lead}
        <span {...(own && written(lang))}>
          {before}
          {joined(line.map(nameOf), own ? lang : undefined).map((part, at) =>
            at % 2 ? (
              part
            ) : (
              <CardLink to={line[at / 2]!.key} lang={lang} onFollow={onFollow}>
                {part}
              </CardLink>
            ),
          )}
          {after}
        </span>
        {tail}
      </span>
      <Toggle>
        {(open, turn) => (
          <>
            <QuoteMark of={before + nameOf(first) + after} open={open} onToggle={turn} />
            {open && (
              <div class="quotes" ref={bringIntoSight}>
                {[...new Set(line.map(({ quote }) => quote))].map((quote) => (
                  <Quote key={quote} lang={lang}>
                    {quote}
                  </Quote>
                ))}
              </div>
            )}
          </>
        )}
      </Toggle>
    </li>
  );
}

/** What was opened, with the relation it is of. */
const bringIntoSight = (element: HTMLElement | null) => element?.parentElement?.scrollIntoView({ block: 'nearest' });

/** With the others' place in them. A type that has no words, of a later version, is read as it is. */
export function wordsOf(relation: CardRelation): string {
  const key = senseKey(relation).replace(/\W/g, '_');
  const words = 'words' in relation ? relation.words : say(`relation_${key}` as MessageKey, PLACE) || relation.type;
  return words.includes(PLACE) ? words : `${words} ${PLACE}`;
}

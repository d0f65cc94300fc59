import type { PageFact } from '../lib/match/overview';
import type { TextSpan } from '../lib/text/span';
import { InSteps } from './InSteps';
import { Part } from './Part';
import type { PassageOf } from './PassageLink';
import { repeats } from './repeats';
import { Sought } from './Sought';
import { say, sayDate, sayMonth } from './say';
import { Ways } from './Ways';
import { written } from './written';

export interface FactsProps {
  heading: string;
  facts: readonly PageFact[];
  /** They are all dates, in order. */
  dated: boolean;
  /** Language of the article. */
  lang: string;
  /** What the reader looks for, as it is searched; none while nothing is looked for. */
  sought: readonly string[];
  onWords: (span: TextSpan) => void;
  passageOf: PassageOf;
}

const AT_ONCE = 6;

/** Dates or figures, each in its sentence. */
export const Facts = ({ heading, facts, dated, lang, sought, onWords, passageOf }: FactsProps) => (
  <Part class={dated ? 'facts dates' : 'facts'} heading={heading}>
    <InSteps items={facts} atOnce={AT_ONCE}>
      {(fact) => {
        const { kind, value, text, quote, span } = fact;
        const [before, after] = around(quote, text);
        const date = kind === 'date' ? dateWords(value) : '';
        const twice = repeats(date, text);
        return (
          <li key={`${span?.start} ${text} ${quote}`}>
            {date && (dated || !twice) && <time dateTime={value}>{date}</time>}
            <p>
              <bdi {...written(lang)}>
                <Sought text={before} words={sought} />
                {dated && twice ? (
                  <Sought text={text} words={sought} />
                ) : (
                  <strong>
                    <Sought text={text} words={sought} />
                  </strong>
                )}
                <Sought text={after} words={sought} />
              </bdi>
            </p>
            <Ways of={text} onGo={span && (() => onWords(span))} href={passageOf(fact)} />
          </li>
        );
      }}
    </InSteps>
  </Part>
);

/** A part of what is dated or measured. */
export interface FactPart {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly PageFact[];
}

/** What happened when, and what is measured; together where either is a single one, which makes no order and no list. */
export function inFactParts(facts: readonly PageFact[]): FactPart[] {
  const dates = facts.filter(({ kind }) => kind === 'date');
  const others = facts.filter(({ kind }) => kind !== 'date');
  const both = { id: 'facts', name: say('partFacts'), facts };
  if (dates.length > 0 && others.length > 0 && Math.min(dates.length, others.length) === 1) return [both];
  return [
    { id: 'dates', name: say('partDates'), facts: dates },
    { id: 'figures', name: say('panelFigures'), facts: others },
  ].filter((part) => part.facts.length > 0);
}

/** What stands before and after the words in their sentence. */
function around(quote: string, text: string): [string, string] {
  const at = quote.indexOf(text);
  return at < 0 ? ['', ''] : [quote.slice(0, at), quote.slice(at + text.length)];
}

/** A day, a month or a year. */
function dateWords(value: string): string {
  if (value.length === 4) return value;
  return value.length === 7 ? sayMonth(value) : sayDate(value);
}

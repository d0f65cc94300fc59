import type { PageFact } from '../lib/match/overview';
import type { TextSpan } from '../lib/text/span';
import { IconButton } from './Icon';
import { InSteps } from './InSteps';
import { Part } from './Part';
import { PassageLink, type PassageOf } from './PassageLink';
import { say, sayDate, sayMonth } from './say';
import { written } from './written';

export interface FactsProps {
  facts: readonly PageFact[];
  /** Language of the article. */
  lang: string;
  onWords: (span: TextSpan) => void;
  passageOf: PassageOf;
}

const AT_ONCE = 6;

/** What happened when, in order of time; then all that is measured, in the order of the article. Each in its sentence. */
export function Facts({ facts, ...more }: FactsProps) {
  const dates = facts.filter(({ kind }) => kind === 'date');
  const figures = facts.filter(({ kind }) => kind !== 'date');
  return (
    <>
      {dates.length > 0 && (
        <Part class="facts dates" heading={say('panelTime')}>
          <List facts={dates} {...more} />
        </Part>
      )}
      {figures.length > 0 && (
        <Part class="facts" heading={say('panelFigures')}>
          <List facts={figures} {...more} />
        </Part>
      )}
    </>
  );
}

const List = ({ facts, lang, onWords, passageOf }: FactsProps) => (
  <InSteps items={facts} atOnce={AT_ONCE}>
    {(fact) => {
      const { kind, value, text, quote, span } = fact;
      const [before, after] = around(quote, text);
      return (
        <li key={`${span?.start} ${text} ${quote}`}>
          {kind === 'date' && <time dateTime={value}>{dateWords(value)}</time>}
          <p {...written(lang)}>
            {before}
            <strong>{text}</strong>
            {after}
          </p>
          <span class="ways">
            {span && (
              <IconButton icon="to" label={say('labelOf', say('goToSentence'), text)} onPress={() => onWords(span)} />
            )}
            <PassageLink href={passageOf(fact)} of={text} />
          </span>
        </li>
      );
    }}
  </InSteps>
);

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

import type { PageQuotation } from '../lib/match/overview';
import type { TextSpan } from '../lib/text/span';
import { InSteps } from './InSteps';
import { Part } from './Part';
import type { PassageOf } from './PassageLink';
import { Quote } from './Quote';
import { Sought } from './Sought';
import { say } from './say';
import { Ways } from './Ways';
import { written } from './written';

export interface QuotationsProps {
  quotations: readonly PageQuotation[];
  /** Language of the article. */
  lang: string;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
  /** What the reader looks for, as it is searched; none while nothing is looked for. */
  sought: readonly string[];
  passageOf: PassageOf;
}

/** More of a speaker than this are folded. */
const AT_ONCE = 3;

/** Who said what, the one who is heard first before the others. */
export const Quotations = ({ quotations, lang, sought, onEntry, onWords, passageOf }: QuotationsProps) => (
  <Part class="quotations" heading={say('partQuotes')}>
    {quotations.some(({ kind }) => kind === 'reported') && <p class="means">{say('retoldMeans')}</p>}
    {bySpeaker(quotations).map((said) => {
      const { speaker, name } = said[0]!;
      return (
        <section key={speaker ?? name} aria-label={name}>
          <h3>
            {speaker ? (
              <button class="name" type="button" title={say('showEntry')} onClick={() => onEntry(speaker)}>
                <bdi>
                  <Sought text={name} words={sought} />
                </bdi>
              </button>
            ) : (
              <bdi>
                <Sought text={name} words={sought} />
              </bdi>
            )}
          </h3>
          <InSteps items={said} atOnce={AT_ONCE}>
            {(quotation) => (
              <li key={`${quotation.span?.start} ${quotation.words}`}>
                {quotation.kind === 'direct' ? (
                  <Quote lang={lang}>
                    <Sought text={quotation.words} words={sought} />
                  </Quote>
                ) : (
                  <p class="retold" {...written(lang)}>
                    <Sought text={quotation.words} words={sought} />
                  </p>
                )}
                <Ways
                  of={quotation.words}
                  onGo={quotation.span && (() => onWords(quotation.span!))}
                  href={passageOf(quotation)}
                />
              </li>
            )}
          </InSteps>
        </section>
      );
    })}
  </Part>
);

function bySpeaker(quotations: readonly PageQuotation[]): PageQuotation[][] {
  const speakers = new Map<string, PageQuotation[]>();
  for (const quotation of quotations) {
    const who = quotation.speaker ?? quotation.name;
    speakers.set(who, [...(speakers.get(who) ?? []), quotation]);
  }
  return [...speakers.values()];
}

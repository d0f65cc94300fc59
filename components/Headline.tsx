import type { PageSummary } from '../lib/match/summary';
import type { TextSpan } from '../lib/text/span';
import { Few } from './Few';
import { say, sayAmount, sayCount } from './say';
import { written } from './written';

export interface HeadlineProps {
  summary: PageSummary;
  /** Its first points: what comes below is to be in sight as well. */
  brief?: boolean;
  onWords: (span: TextSpan) => void;
}

/** As many points as leave room below. */
const BRIEFLY = 2;

/** What an article is called, how long it is, and its points, each with the way to its sentence. */
export function Headline({ summary, brief = false, onWords }: HeadlineProps) {
  const { title, language, words, minutes, points, pointsFrom, cut, neutral } = summary;
  return (
    <>
      <h1 {...written(language)}>{title}</h1>
      <p class="measure">{say('length', sayAmount(minutes, 'minute'), sayCount('words', words))}</p>
      {cut && <p class="cut">{say('cut')}</p>}
      {neutral && <p class="cut">{say('neutral')}</p>}
      {points.length > 0 && (
        <section class="points" aria-label={say('inShort')}>
          <h2>{say('inShort')}</h2>
          {pointsFrom === 'extract' && <p class="picked">{say('picked')}</p>}
          <Few items={points} atOnce={brief ? BRIEFLY : points.length}>
            {(shown) => (
              <ol>
                {shown.map(({ text, span }) => (
                  <li key={text} {...written(language)}>
                    {span ? (
                      <button type="button" title={say('showPoint')} onClick={() => onWords(span)}>
                        <span>{text}</span>
                      </button>
                    ) : (
                      <span>{text}</span>
                    )}
                  </li>
                ))}
              </ol>
            )}
          </Few>
        </section>
      )}
    </>
  );
}

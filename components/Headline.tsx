import type { PageSummary } from '../lib/match/summary';
import type { TextSpan } from '../lib/text/span';
import { say, sayAmount, sayCount } from './say';
import { written } from './written';

export interface HeadlineProps {
  summary: PageSummary;
  onWords: (span: TextSpan) => void;
}

/** What an article is called, how long it is, and its points, each with the way to its sentence. */
export function Headline({ summary, onWords }: HeadlineProps) {
  const { title, language, words, minutes, points, pointsFrom, cut, neutral } = summary;
  return (
    <>
      <h1>
        <bdi {...written(language)}>{title}</bdi>
      </h1>
      <p class="measure">{say('length', sayAmount(minutes, 'minute'), sayCount('words', words))}</p>
      {cut && <p class="cut">{say('cut')}</p>}
      {neutral && <p class="cut">{say('neutral')}</p>}
      {points.length > 0 && (
        <section class="points" aria-label={say('inShort')}>
          <h2>{say('inShort')}</h2>
          {pointsFrom === 'extract' && <p class="picked">{say('picked')}</p>}
          <ol>
            {points.map(({ text, span }) => (
              <li key={text} {...written(language)}>
                {span ? (
                  <button type="button" title={say('showPoint')} onClick={() => onWords(span)}>
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

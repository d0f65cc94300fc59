import type { Elsewhere } from '../lib/knowledge/card';
import type { LookUpHit } from '../lib/match/look-up';
import { InSteps } from './InSteps';
import { Part } from './Part';
import { PassageLink } from './PassageLink';
import { Quote } from './Quote';
import { Sought } from './Sought';
import { SourceLink } from './SourceLink';
import { say, sayDate } from './say';
import { sayDay } from './say-day';
import { written } from './written';

export interface FoundProps {
  hits: readonly LookUpHit[];
  /** Of kept articles. */
  sentences: readonly Elsewhere[];
  /** What the reader looks for, as it is searched; none while nothing is looked for. */
  sought: readonly string[];
  /** Address of the source page of a pack, at a passage where one is given. */
  sourceOf: (packId: string, passage: string) => string;
}

const AT_ONCE = 6;

/** What the whole library has under a name, and the sentences of kept articles that name it. */
export const Found = ({ hits, sentences, sought, sourceOf }: FoundProps) => (
  <Part class="found" heading={say('partLibrary')} count={hits.length + sentences.length}>
    {hits.length === 0 && sentences.length === 0 && <p class="quiet">{say('lookNone')}</p>}
    <InSteps items={hits} atOnce={AT_ONCE}>
      {({ key, name, type, language, said, defined, pack, date, passage }) => (
        <li key={key}>
          <p class="hit">
            <strong {...written(language)}>
              <Sought text={name} words={sought} />
            </strong>{' '}
            <span class="quiet">· {say(`kind_${type}`)}</span>
          </p>
          {said &&
            (defined ? (
              <p {...written(language)}>
                <Sought text={said} words={sought} />
              </p>
            ) : (
              <Quote lang={language}>
                <Sought text={said} words={sought} />
              </Quote>
            ))}
          <p class="source">
            <SourceLink
              reference={{
                title: pack.title || pack.address || say('untitled'),
                ...(pack.address && { url: pack.address }),
              }}
              lang={language}
              date={sayDate(date)}
            />
          </p>
          <div class="ways">
            <PassageLink href={sourceOf(pack.id, passage)} of={name} />
          </div>
        </li>
      )}
    </InSteps>
    {sentences.length > 0 && (
      <section class="kept-sentences" aria-label={say('lookSentences')}>
        <h3>{say('lookSentences')}</h3>
        <ul>
          {sentences.map(({ title, address, date, undated, quote }) => (
            <li key={address + quote}>
              <Quote lang="">
                <Sought text={quote} words={sought} />
              </Quote>
              <p class="source">
                <SourceLink
                  reference={{ title: title || address, url: address }}
                  lang=""
                  date={sayDay(date, undated)}
                />
              </p>
            </li>
          ))}
        </ul>
      </section>
    )}
  </Part>
);

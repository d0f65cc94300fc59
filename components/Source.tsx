import { useEffect } from 'preact/hooks';
import { type Passage, passageId } from '../lib/knowledge/evidence';
import type { PackSource } from '../lib/knowledge/model';
import { Evidence } from './Evidence';
import { InSteps } from './InSteps';
import { Masthead } from './Masthead';
import { SourceLink } from './SourceLink';
import { say, sayCount, sayDate } from './say';

export interface SourceProps {
  title: string;
  /** BCP 47 tag of the passages. */
  lang: string;
  /** Of the page a kept article is from; '' for a pack. */
  address: string;
  /** One, or all that the pack is made of; `Passage.source` counts in them. */
  sources: readonly Pick<PackSource, 'title' | 'publisher' | 'published'>[];
  passages: readonly Passage[];
  /** The passage that was asked for; null where none was. */
  asked: Passage | null;
}

/** All the words that a pack or a kept article rests on. */
export function Source({ title, lang, address, sources, passages, asked }: SourceProps) {
  useEffect(() => {
    const element = asked && document.getElementById(passageId(asked));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <div class="source-page column">
      <Masthead />
      <main>
        <h1>
          <bdi lang={lang}>{title || say('untitled')}</bdi>
        </h1>
        <p class="measure">{sayCount('passages', passages.length)}</p>
        <p class="means">{say('sourceMore')}</p>
        <InSteps items={sources.map((source, at) => ({ ...source, at }))} atOnce={MOST_SOURCES}>
          {({ at, ...source }) => {
            const own = passages.filter((passage) => (passage.source ?? 0) === at);
            return (
              <li key={at}>
                <section aria-label={source.title}>
                  <h2>
                    <SourceLink
                      reference={{ title: source.title || title, ...(address && { url: address }) }}
                      lang={lang}
                    />
                  </h2>
                  <p class="measure">{[source.publisher, sayDate(source.published)].filter(Boolean).join(' · ')}</p>
                  {own.length === 0 ? (
                    <p class="quiet">{say('sourceNone')}</p>
                  ) : (
                    <Evidence passages={own} lang={lang} address={address} asked={asked} />
                  )}
                </section>
              </li>
            );
          }}
        </InSteps>
      </main>
    </div>
  );
}

const MOST_SOURCES = 20;

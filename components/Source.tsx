import { useEffect } from 'preact/hooks';
import { type EvidenceSource, type Passage, passageId } from '../lib/knowledge/evidence';
import { Evidence, type EvidenceProps } from './Evidence';
import { InSteps } from './InSteps';
import { Masthead } from './Masthead';
import { SourceLink } from './SourceLink';
import { say, sayCount, sayDate } from './say';

export interface SourceProps {
  title: string;
  /** BCP 47 tag of the passages. */
  lang: string;
  /** One, or all that the pack is made of; `Passage.source` counts in them. */
  sources: readonly EvidenceSource[];
  passages: readonly Passage[];
  /** The passage that was asked for; null where none was. */
  asked: Passage | null;
}

/** All the words that a pack or a kept article rests on. */
export function Source({ title, lang, sources, passages, asked }: SourceProps) {
  useEffect(() => {
    const element = asked && document.getElementById(passageId(asked));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [asked]);
  const named = title || say('untitled');
  const all = sources.map((source, at) => ({
    ...{ ...source, title: source.title || title, at },
    passages: passages.filter((passage) => (passage.source ?? 0) === at),
  }));
  const spoken = all.filter((source) => source.passages.length > 0);
  const shown = spoken.length > 0 ? spoken : all.slice(0, 1);
  const only = shown.length === 1 && shown[0]!.title === title ? shown[0] : undefined;
  return (
    <div class="source-page column">
      <Masthead />
      <main>
        <p class="kicker">{say('evidence')}</p>
        <h1>
          {only?.address ? (
            <SourceLink reference={{ title: named, url: only.address }} lang={lang} />
          ) : (
            <bdi lang={lang}>{named}</bdi>
          )}
        </h1>
        {spoken.length > 0 && (
          <>
            <Measure {...only} count={passages.length} />
            <p class="means">
              {say('sourceMore')} {spoken.some((source) => source.address) && say('sourceArrow')}
            </p>
          </>
        )}
        {only ? (
          <Words {...only} {...{ lang, asked }} />
        ) : (
          <InSteps items={shown} atOnce={MOST_SOURCES}>
            {(source) => (
              <li key={source.at}>
                <section aria-label={source.title}>
                  <h2>
                    <SourceLink reference={{ title: source.title || named, url: source.address }} lang={lang} />
                  </h2>
                  <Measure {...source} count={source.passages.length} />
                  <Words {...source} {...{ lang, asked }} />
                </section>
              </li>
            )}
          </InSteps>
        )}
      </main>
    </div>
  );
}

/** Who published a source and when, and how much of it is here. */
const Measure = ({ publisher = '', published = '', count }: Partial<EvidenceSource> & { count: number }) => (
  <p class="measure">
    {publisher && (
      <>
        <bdi>{publisher}</bdi>
        {' · '}
      </>
    )}
    {[sayDate(published), sayCount('passages', count)].filter(Boolean).join(' · ')}
  </p>
);

const Words = ({ passages, lang, address, asked }: EvidenceProps) =>
  passages.length === 0 ? (
    <p class="quiet">{say('sourceNone')}</p>
  ) : (
    <Evidence {...{ passages, lang, address, asked }} />
  );
const MOST_SOURCES = 20;

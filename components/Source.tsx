import { useEffect } from 'preact/hooks';
import { type Passage, passageId } from '../lib/knowledge/evidence';
import type { PackSource } from '../lib/knowledge/model';
import { Evidence, type EvidenceProps } from './Evidence';
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
  const named = title || say('untitled');
  const only = sources.length === 1 && (sources[0]!.title || title) === title ? sources[0] : undefined;
  const of = (at: number) => passages.filter((passage) => (passage.source ?? 0) === at);
  return (
    <div class="source-page column">
      <Masthead />
      <main>
        <h1>
          {only && address ? (
            <SourceLink reference={{ title: named, url: address }} lang={lang} />
          ) : (
            <bdi lang={lang}>{named}</bdi>
          )}
        </h1>
        <Measure {...only} count={passages.length} />
        <p class="means">
          {say('sourceMore')} {address && say('sourceArrow')}
        </p>
        {only ? (
          <Words passages={of(0)} {...{ lang, address, asked }} />
        ) : (
          <InSteps items={sources.map((source, at) => ({ ...source, at }))} atOnce={MOST_SOURCES}>
            {({ at, ...source }) => (
              <li key={at}>
                <section aria-label={source.title}>
                  <h2>
                    <SourceLink
                      reference={{ title: source.title || named, ...(address && { url: address }) }}
                      lang={lang}
                    />
                  </h2>
                  <Measure {...source} count={of(at).length} />
                  <Words passages={of(at)} {...{ lang, address, asked }} />
                </section>
              </li>
            )}
          </InSteps>
        )}
      </main>
    </div>
  );
}

type SourceOf = SourceProps['sources'][number];

/** Who published a source and when, and how much of it is here. */
const Measure = ({ publisher = '', published = '', count }: Partial<SourceOf> & { count: number }) => (
  <p class="measure">{[publisher, sayDate(published), sayCount('passages', count)].filter(Boolean).join(' · ')}</p>
);

const Words = (props: EvidenceProps) =>
  props.passages.length === 0 ? <p class="quiet">{say('sourceNone')}</p> : <Evidence {...props} />;

const MOST_SOURCES = 20;

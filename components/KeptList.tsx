import { Few } from './Few';
import { Movable } from './Movable';
import { PackWays } from './PackWays';
import { SourceLink } from './SourceLink';
import { say, sayCount } from './say';
import { sayDay } from './say-day';
import { WayTo } from './Way';

/** A kept article as it is listed. */
export interface KeptArticle {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  readonly address: string;
  /** ISO 8601 date (YYYY-MM-DD); '' where it is not known. */
  readonly published: string;
  /** ISO 8601 time. */
  readonly keptAt: string;
  /** How many it explains. */
  readonly entries: number;
  /** Whether pages are read with it. */
  readonly on: boolean;
}

export interface KeptListProps {
  articles: readonly KeptArticle[];
  /** Those beyond so many are folded. */
  atOnce: number;
  /** Address of the page of what an article's glossary rests on. */
  sourceOf: (id: string) => string;
  onExport: (id: string) => void;
  onSwitch: (id: string, on: boolean) => void;
  /** Puts an article at another place, from 0. */
  onMove: (id: string, to: number) => void;
  onNotes: (id: string) => void;
  onDelete: (id: string) => void;
}

/** Kept articles in an order that is the reader's, each with the way to it and what may be done to it. */
export const KeptList = (props: KeptListProps) => {
  const { articles, atOnce, sourceOf, onExport, onSwitch, onMove, onNotes, onDelete } = props;
  const nameOf = ({ title, address }: KeptArticle) => title || address;
  return (
    <Few items={articles} atOnce={atOnce}>
      {(shown) => (
        <Movable class="kept-list" items={shown} named={nameOf} onMove={onMove}>
          {(article, order) => {
            const { id, language, address, published, keptAt, entries, on } = article;
            return (
              <>
                <div class="row-head">
                  <span class="row-title">
                    <SourceLink reference={{ title: nameOf(article), url: address }} lang={language} />
                  </span>
                  <input
                    type="checkbox"
                    role="switch"
                    aria-label={say('packOn', nameOf(article))}
                    checked={on}
                    aria-checked={on}
                    onChange={(event) => onSwitch(id, event.currentTarget.checked)}
                  />
                </div>
                <div class="row-measure">
                  <p class="measure">
                    {say(
                      'keptEntry',
                      sayDay(published || keptAt.slice(0, 10), !published),
                      sayCount('entries', entries),
                    )}
                  </p>
                  {order}
                </div>
                <p class="row-ways">
                  <WayTo label={say('evidence')} title={nameOf(article)} href={sourceOf(id)} />
                  <PackWays
                    title={nameOf(article)}
                    onExport={() => onExport(id)}
                    onNotes={() => onNotes(id)}
                    onDelete={() => onDelete(id)}
                  />
                </p>
              </>
            );
          }}
        </Movable>
      )}
    </Few>
  );
};

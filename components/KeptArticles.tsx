import { type KeptArticle, KeptList, type KeptListProps } from './KeptList';
import { say, sayCount, saySize } from './say';
import { Undo } from './Undo';

export interface KeptArticlesProps extends Omit<KeptListProps, 'atOnce'> {
  articles: readonly KeptArticle[];
  /** What all of them take up, in bytes. */
  bytes: number;
  /** Title of the article that was deleted last and can still be brought back, or null. */
  deleted: string | null;
  onUndo: () => void;
}

/** Every article the reader keeps, the one kept last first. */
export const KeptArticles = ({ bytes, deleted, onUndo, ...list }: KeptArticlesProps) => (
  <main class="kept">
    <h1>{say('keptHeading')}</h1>
    <p class="measure">
      {list.articles.length === 0
        ? say('keptNone')
        : say('keptMeasure', sayCount('articles', list.articles.length), saySize(bytes))}
    </p>
    {deleted !== null && <Undo title={deleted} onUndo={onUndo} />}
    <KeptList {...list} />
  </main>
);

import { say, sayAmount, sayCount, sayDate } from './say';
import { written } from './written';

/** A kept article as the popup shows it. */
interface KeptArticle {
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
}

export interface KeptArticlesProps {
  articles: readonly KeptArticle[];
  /** What all of them take up, in bytes. */
  bytes: number;
  /** Title of the article that was deleted last and can still be brought back, or null. */
  deleted: string | null;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
  onUndo: () => void;
}

/** Every article the reader keeps, the one kept last first. */
export const KeptArticles = ({ articles, bytes, deleted, onExport, onDelete, onUndo }: KeptArticlesProps) => (
  <main class="kept">
    <h1>{say('keptHeading')}</h1>
    <p class="measure">
      {articles.length === 0
        ? say('keptNone')
        : say('keptMeasure', sayCount('articles', articles.length), sizeWords(bytes))}
    </p>
    {deleted !== null && (
      <p class="undo" role="status">
        {say('deleted', deleted)}{' '}
        <button class="more" type="button" onClick={onUndo}>
          {say('undo')}
        </button>
      </p>
    )}
    <ul>
      {articles.map(({ id, title, language, address, published, keptAt, entries }) => (
        <li key={id}>
          <a class="kept-title" {...written(language)} href={address} target="_blank" rel="noreferrer">
            {title || address}
          </a>
          <p class="measure">
            {say('keptEntry', sayDate(published || keptAt.slice(0, 10)), sayCount('entries', entries))}
          </p>
          <p class="kept-ways">
            <button
              class="more"
              type="button"
              aria-label={say('labelOf', say('export'), title)}
              onClick={() => onExport(id)}
            >
              {say('export')}
            </button>
            <button
              class="more"
              type="button"
              aria-label={say('labelOf', say('delete'), title)}
              onClick={() => onDelete(id)}
            >
              {say('delete')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  </main>
);

const sizeWords = (bytes: number): string =>
  bytes < 1e6 ? sayAmount(Math.ceil(bytes / 1e3), 'kilobyte') : sayAmount(bytes / 1e6, 'megabyte');

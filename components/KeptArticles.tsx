import { dateWords } from './words';

/** A kept article as the popup shows it. */
interface KeptArticle {
  readonly id: string;
  readonly title: string;
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
    <h1>Kept articles</h1>
    <p class="measure">
      {articles.length === 0
        ? NONE
        : `${articles.length === 1 ? '1 article' : `${articles.length} articles`} · ${sizeWords(bytes)} on this computer`}
    </p>
    {deleted !== null && (
      <p class="undo" role="status">
        Deleted “{deleted}”.{' '}
        <button class="more" type="button" onClick={onUndo}>
          Undo
        </button>
      </p>
    )}
    <ul>
      {articles.map(({ id, title, address, published, keptAt, entries }) => (
        <li key={id}>
          <a class="kept-title" href={address} target="_blank" rel="noreferrer">
            {title || address}
          </a>
          <p class="measure">
            {dateWords(published || keptAt.slice(0, 10))} · {entries === 1 ? '1 entry' : `${entries} entries`}
          </p>
          <p class="kept-ways">
            <button class="more" type="button" aria-label={`Export: ${title}`} onClick={() => onExport(id)}>
              Export
            </button>
            <button class="more" type="button" aria-label={`Delete: ${title}`} onClick={() => onDelete(id)}>
              Delete
            </button>
          </p>
        </li>
      ))}
    </ul>
  </main>
);

const NONE = 'Keep an article, and the next one that names the same people and things says so.';

const sizeWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3).toLocaleString()} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

import { sayCount } from './say';

/** The way to the kept articles, where the page has nothing to show; none while there are none. */
export const LibraryWay = ({ count, onList }: { count: number; onList: () => void }) =>
  count > 0 && (
    <p class="library-way">
      <button class="more" type="button" onClick={onList}>
        {sayCount('keptArticles', count)}
      </button>
    </p>
  );

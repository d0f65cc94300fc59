import type { Evidence } from '../lib/knowledge/model';
import { GoTo } from './GoTo';

/** Says that what is known of an entry is from the article on the page, with the sentence, and the way to it. */
export const Origin = ({ passage, onGo }: { passage: Evidence; onGo: () => void }) => (
  <section class="origin" aria-label="From this article">
    <h3>From this article</h3>
    <blockquote>{passage.quote}</blockquote>
    <GoTo onPress={onGo} />
  </section>
);

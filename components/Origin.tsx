import type { TextSpan } from '../lib/text/span';
import type { Passage } from './extras';
import { GoTo } from './GoTo';

/** Says that what is known of an entry is from the article on the page, with the sentence, and the way to it. */
export const Origin = ({
  origin: { quote, span },
  onWords,
}: {
  origin: Passage;
  onWords?: ((span: TextSpan) => void) | undefined;
}) => (
  <section class="origin" aria-label="From this article">
    <h3>From this article</h3>
    <blockquote>{quote}</blockquote>
    {onWords && <GoTo label="Go to it" onPress={() => onWords(span)} />}
  </section>
);

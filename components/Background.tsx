import type { Background as BackgroundValue } from '../lib/knowledge/model';
import { SourceLink } from './SourceLink';

/** What the source of a definition does not say, apart from it and with where it is from. */
export const Background = ({ background: { text, reference } }: { background: BackgroundValue }) => (
  <section class="background" aria-label="From another source">
    <h3>From another source</h3>
    <p>{text}</p>
    <p class="reference">
      <SourceLink reference={reference} />
    </p>
  </section>
);

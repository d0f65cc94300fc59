import type { Met } from '../lib/knowledge/mine/term';
import { SourceLink } from './SourceLink';
import { say, sayDate } from './say';

/** The page and the sentence where a reader came upon a term, and the way to leave them out. */
export const MetPlace = ({ met: { title, address, date, quote }, onDrop }: { met: Met; onDrop: () => void }) => (
  <figure class="met" aria-label={say('termMet')}>
    <figcaption>
      {say('termMet')}{' '}
      <button class="more" type="button" onClick={onDrop}>
        {say('termMetDrop')}
      </button>
    </figcaption>
    <blockquote dir="auto">{quote}</blockquote>
    <p class="source">
      <SourceLink reference={{ title: title || address, url: address }} lang="und" date={sayDate(date)} />
    </p>
  </figure>
);

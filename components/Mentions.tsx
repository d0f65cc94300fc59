import type { Card } from '../lib/knowledge/card';
import { IconButton } from './Icon';
import { say, sayCount } from './say';

export interface MentionsProps {
  /** This mention among those of the same entry, from 1. */
  position: number;
  total: number;
  onGo: (step: 1 | -1) => void;
  /** Goes to the first mention of the entry under a key. */
  onVisit: (key: string) => void;
  /** How often the page mentions the entry under a key. */
  countOf: (key: string) => number;
  /** The card that was gone to from the one pointed at, or null. */
  away: Card | null;
}

/** Where this mention stands among those of its entry, and the way to the others. */
export function Mentions({ position, total, onGo, onVisit, countOf, away }: MentionsProps) {
  const count = away ? countOf(away.key) : total;
  return (
    <span class="mentions">
      <span>{words(count, away ? null : position)}</span>
      {away && count > 0 && <IconButton icon="to" label={say('firstMention')} onPress={() => onVisit(away.key)} />}
      {!away && total > 1 && (
        <>
          <IconButton
            icon="up"
            label={say(position > 1 ? 'previousMention' : 'lastMention')}
            onPress={() => onGo(-1)}
          />
          <IconButton
            icon="down"
            label={say(position < total ? 'nextMention' : 'firstMention')}
            onPress={() => onGo(1)}
          />
        </>
      )}
    </span>
  );
}

function words(count: number, position: number | null): string {
  if (position !== null) return count > 1 ? say('mentionOf', position, count) : '';
  return count === 0 ? say('notMentioned') : sayCount('mentions', count);
}

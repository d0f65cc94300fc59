import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../lib/knowledge/card';
import { EntryCard } from './EntryCard';
import { IconButton } from './Icon';
import { WhichOne } from './WhichOne';

export interface PopoverProps {
  /** Those who bear the name, in the reader's order; never empty. */
  cards: readonly Card[];
  /** This mention among those of the same entry, from 1. */
  position: number;
  total: number;
  pinned: boolean;
  onGo: (step: 1 | -1) => void;
  onPin: () => void;
  onClose: () => void;
  /** The card under a key, or null where nothing has it. */
  onLookUp: (key: string) => Promise<Card | null>;
}

/** The popover's content: one entry, those it refers to on the way, and Back. Give it a `key` for each opening. */
export function Popover({ cards, position, total, pinned, onGo, onPin, onClose, onLookUp }: PopoverProps) {
  const [path, setPath] = useState<readonly Card[]>([]);
  const body = useRef<HTMLDivElement>(null);
  const bearers = cards.filter((card) => packOf(card) === packOf(cards[0]!));
  const card = path.at(-1) ?? (bearers.length === 1 ? bearers[0]! : null);
  const others = path.length === 0 ? cards.filter((other) => !bearers.includes(other)) : [];

  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [card]);

  const follow = async (key: string) => {
    const next = await onLookUp(key);
    if (next) setPath((before) => [...before, next]);
  };
  const before = path.at(-2)?.name ?? (bearers.length === 1 ? bearers[0]!.name : 'the choice');

  return (
    <div class="popover" role="dialog" aria-modal="false" aria-label={card?.name ?? 'Which one?'}>
      <div class="bar">
        {path.length > 0 && (
          <button class="back" type="button" onClick={() => setPath(path.slice(0, -1))}>
            <span aria-hidden="true">‹</span> {before}
          </button>
        )}
        <IconButton
          icon="pin"
          label={pinned ? 'Let it close by itself' : 'Keep it open'}
          pressed={pinned}
          onPress={onPin}
        />
        <IconButton icon="close" label="Close" onPress={onClose} />
      </div>
      <div class="body" ref={body}>
        {card ? (
          <EntryCard card={card} others={others} onFollow={follow} />
        ) : (
          <WhichOne cards={bearers} onFollow={follow} />
        )}
      </div>
      {path.length === 0 && <Mentions position={position} total={total} onGo={onGo} />}
    </div>
  );
}

/** Where this mention stands among those of its entry, and the way to the others. */
const Mentions = ({ position, total, onGo }: Pick<PopoverProps, 'position' | 'total' | 'onGo'>) => (
  <footer class="bar">
    <span class="count">
      {position} of {total} in this article
    </span>
    {total > 1 && (
      <>
        <IconButton icon="back" label="Previous mention" onPress={() => onGo(-1)} />
        <IconButton icon="next" label="Next mention" onPress={() => onGo(1)} />
      </>
    )}
  </footer>
);

const packOf = ({ key }: Card): string => key.slice(0, key.indexOf('/'));

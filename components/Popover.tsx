import { Component, createRef } from 'preact';
import type { Card } from '../lib/knowledge/card';
import { isGlossary } from '../lib/match/own';
import type { TextSpan } from '../lib/text/span';
import { Actions, type ActionsProps } from './Actions';
import { EntryCard } from './EntryCard';
import { EntryTitle, isLong } from './EntryTitle';
import { Icon, IconButton } from './Icon';
import { Mentions, type MentionsProps } from './Mentions';
import { ScrollBody } from './ScrollBody';
import { say, tongue } from './say';
import { WhichOne } from './WhichOne';

export interface PopoverProps extends Omit<MentionsProps & ActionsProps, 'away' | 'card' | 'own'> {
  /** Those who bear the name, in the reader's order; never empty. */
  cards: readonly Card[];
  /** The name as it stands at this mention. */
  spoken: string;
  /** Id of the pack that was built from the article on the page, or null. */
  ownPack: string | null;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** The card under a key, or null where nothing has it. */
  onLookUp: (key: string) => Promise<Card | null>;
  /** Goes to words of the article that a card's spans count in. */
  onWords: (card: Card, span: TextSpan) => void;
}

interface Reading {
  /** Those gone to by references, up to the one shown. */
  path: readonly Card[];
  /** All that is said of an entry is shown. */
  whole: boolean;
}

/** The popover's content: one entry, those it refers to on the way, and Back. Give it a `key` for each opening. */
export class Popover extends Component<PopoverProps, Reading> {
  override state: Reading = { path: [], whole: false };
  dialog = createRef<HTMLDivElement>();

  follow = async (key: string) => {
    const next = await this.props.onLookUp(key);
    if (next) this.setState(({ path }) => ({ path: [...path, next] }));
  };
  back = () => this.setState(({ path }) => ({ path: path.slice(0, -1) }));

  showWhole = () => this.setState({ whole: true });

  /** What was pressed is gone, and the focus would be with it. */
  override componentDidUpdate(_: PopoverProps, before: Reading) {
    if (before !== this.state) this.dialog.current?.focus({ preventScroll: true });
  }

  override render(props: PopoverProps, { path, whole }: Reading) {
    const { cards, ownPack, spoken, pinned, onPin, onClose, onWords } = props;
    const bearers = cards.filter((card) => packOf(card) === packOf(cards[0]!));
    const card = path.at(-1) ?? (bearers.length === 1 ? bearers[0]! : null);
    const own = (path.length === 0 ? cards : path.slice(-1)).find((of) => isGlossary(of.key)) ?? null;
    const others = path.length === 0 ? cards.filter((other) => other !== own && !bearers.includes(other)) : [];
    const asking = say('canMean', spoken);
    const before = path.at(-2)?.name ?? (bearers.length === 1 ? bearers[0]!.name : asking);
    const title = card && <EntryTitle card={card} spoken={spoken} />;
    const inBody = card !== null && isLong(card);

    return (
      <div
        ref={this.dialog}
        class="popover"
        {...tongue()}
        role="dialog"
        tabIndex={-1}
        aria-label={card?.name ?? asking}
      >
        <div class="head">
          {path.length > 0 && (
            <button class="back" type="button" aria-label={say('backTo', before)} onClick={this.back}>
              <Icon name="back" />
              <span>{before}</span>
            </button>
          )}
          {!inBody && (title ?? <h2>{asking}</h2>)}
          <div class="tools">
            <IconButton icon="pin" label={say(pinned ? 'letClose' : 'keepOpen')} pressed={pinned} onPress={onPin} />
            <IconButton icon="close" label={say('close')} onPress={onClose} />
          </div>
        </div>
        <ScrollBody key={card?.key}>
          {inBody && title}
          {card ? (
            <EntryCard
              card={card}
              here={packOf(card) === ownPack}
              own={own}
              others={others}
              whole={whole}
              onWhole={this.showWhole}
              onFollow={this.follow}
              onWords={onWords}
            />
          ) : (
            <WhichOne cards={bearers} onFollow={this.follow} />
          )}
        </ScrollBody>
        {card && (
          <div class="foot">
            <Actions key={card.key} {...props} card={card} own={own} />
            <Mentions {...props} away={path.length > 0 ? card : null} />
          </div>
        )}
      </div>
    );
  }
}

const packOf = ({ key }: Card): string => key.slice(0, key.indexOf('/'));

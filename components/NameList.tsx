import { Way } from './Way';

export interface NameListProps {
  items: readonly { readonly key: string; readonly name: string }[];
  /** What to say where there are none. */
  none: string;
  /** What the button beside each does. */
  way: string;
  onTake: (key: string) => void;
}

/** What was sent away, each with the way back. */
export const NameList = ({ items, none, way, onTake }: NameListProps) =>
  items.length === 0 ? (
    <p class="quiet">{none}</p>
  ) : (
    <ul class="names">
      {items.map(({ key, name }) => (
        <li key={key}>
          <span>{name}</span>
          <Way label={way} title={name} onPress={() => onTake(key)} />
        </li>
      ))}
    </ul>
  );

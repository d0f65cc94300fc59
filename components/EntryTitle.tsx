import type { Card } from '../lib/knowledge/card';
import type { EntryType } from '../lib/knowledge/model';
import { joined, say } from './say';
import { written } from './written';

/** More forms of a name than this are for the matcher, not for the eye. */
const FORMS_SHOWN = 3;

/** Names of more letters than this, all told, take too much of what stands above a body that scrolls. */
const LONG = 120;

export const isLong = ({ name, forms }: Card): boolean =>
  name.length + forms.slice(0, FORMS_SHOWN).join().length > LONG;

/** What kind of thing it is, in words; '' where nothing tells. */
export const kindOf = (type: EntryType): string => (type === 'Thing' ? '' : say(`kind_${type}`));

/** What the entry is called and what kind of thing it is. `spoken`: the name as it stands on the page, told first. */
export function EntryTitle({ card: { name, type, forms, language }, spoken }: { card: Card; spoken: string }) {
  const shown = forms.toSorted((a, b) => Number(b === spoken) - Number(a === spoken)).slice(0, FORMS_SHOWN);
  const also = shown.length > 0 && say('alsoNamed', joined(shown).join(''));
  return (
    <div class="title">
      <h2>
        <bdi {...written(language)}>{name}</bdi>
      </h2>
      <p class="kind">{[kindOf(type), also].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

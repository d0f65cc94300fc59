import type { Card } from '../lib/knowledge/card';
import { joined, say } from './say';
import { written } from './written';

/** More forms of a name than this are for the matcher, not for the eye. */
const FORMS_SHOWN = 3;

/** Names of more letters than this, all told, take too much of what stands above a body that scrolls. */
const LONG = 120;

export const isLong = ({ name, forms }: Card): boolean =>
  name.length + forms.slice(0, FORMS_SHOWN).join().length > LONG;

/** What the entry is called and what kind of thing it is. `spoken`: the name as it stands on the page, told first. */
export function EntryTitle({ card: { name, type, forms, language }, spoken }: { card: Card; spoken: string }) {
  const shown = forms.toSorted((a, b) => Number(b === spoken) - Number(a === spoken)).slice(0, FORMS_SHOWN);
  return (
    <div class="title">
      <h2>
        <bdi {...written(language)}>{name}</bdi>
      </h2>
      <p class="kind">
        {say(`kind_${type}`)}
        {shown.length > 0 && <span> · {say('alsoNamed', joined(shown).join(''))}</span>}
      </p>
    </div>
  );
}

import { holdsAll, searchable } from '../lib/text/search';
import { PLACE } from './Relations';
import { Sought } from './Sought';
import { say } from './say';
import { written } from './written';

export interface ByOtherNameProps {
  name: string;
  /** All that it is called. */
  forms: readonly string[];
  /** Language of its names. */
  lang: string;
  /** What the reader looks for, as it is searched; none while nothing is looked for. */
  sought: readonly string[];
}

/** The other name by which something was found, where its own does not hold what the reader looks for. */
export function ByOtherName({ name, forms, lang, sought }: ByOtherNameProps) {
  const holds = (form: string) => holdsAll(searchable(form), sought);
  const form = holds(name) ? undefined : forms.find(holds);
  if (!form) return null;
  const [before, after] = say('alsoNamed', PLACE).split(PLACE);
  return (
    <p class="gloss">
      {before}
      <bdi {...written(lang)}>
        <Sought text={form} words={sought} />
      </bdi>
      {after}
    </p>
  );
}

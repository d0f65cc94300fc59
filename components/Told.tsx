import type { CardRelation } from '../lib/knowledge/card';
import { InSteps } from './InSteps';
import { linesOf, RelationLine } from './Relations';

export interface ToldProps {
  /** Of whom the relations are told. */
  name: string;
  relations: readonly CardRelation[];
  /** Language of the names and of the pack's own words. */
  lang: string;
  onFollow: (key: string) => void;
}

/** All that a picture can show of one that is chosen in it, in words: more than this are folded. */
const AT_ONCE = 12;

/** Whom the one that is chosen in the picture relates to, each with the sentence that says so at hand. */
export const Told = ({ name, relations, lang, onFollow }: ToldProps) => (
  <section class="relations" aria-label={name}>
    <h3>
      <bdi>{name}</bdi>
    </h3>
    <InSteps items={linesOf(relations)} atOnce={AT_ONCE}>
      {(line) => <RelationLine key={JSON.stringify(line)} {...{ line, lang, onFollow }} />}
    </InSteps>
  </section>
);

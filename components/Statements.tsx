import type { TextSpan } from '../lib/text/span';
import { CardLink } from './CardLink';
import type { Statement } from './extras';
import { GoTo } from './GoTo';

export interface StatementsProps {
  statements: readonly Statement[];
  onFollow: (key: string) => void;
  onWords?: ((span: TextSpan) => void) | undefined;
}

/** Who said what, in the words the article quotes. */
export const Statements = ({ statements, onFollow, onWords }: StatementsProps) => (
  <section class="statements" aria-label="Quoted in the article">
    <h3>Quoted in the article</h3>
    <ul>
      {statements.map(({ words, speaker, span }) => (
        <li key={words}>
          <blockquote>{words}</blockquote>
          <p class="said">
            {speaker && <Speaker speaker={speaker} onFollow={onFollow} />}
            {span && onWords && <GoTo label="Go to it" of={words} onPress={() => onWords(span)} />}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

type Speaking = NonNullable<Statement['speaker']>;

const Speaker = ({ speaker: { name, key }, onFollow }: { speaker: Speaking; onFollow: (key: string) => void }) => (
  <span class="speaker">
    {key ? (
      <CardLink to={key} onFollow={onFollow}>
        {name}
      </CardLink>
    ) : (
      name
    )}
  </span>
);

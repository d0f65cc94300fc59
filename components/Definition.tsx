import type { Card } from '../lib/knowledge/card';
import type { Definition as DefinitionValue } from '../lib/knowledge/model';
import { Quote } from './Quote';
import { QuoteMark } from './QuoteMark';
import { repeats } from './repeats';
import { say, sayMonth } from './say';
import { Toggle } from './Toggle';
import { written } from './written';

export interface DefinitionProps {
  name: string;
  definition: DefinitionValue;
  source: Card['source'];
  /** The source is the article on the page. */
  here: boolean;
  /** Language of the definition and of what it rests on. */
  lang: string;
}

/** What something is, as of when and by whose word; the word itself at once, unless it says the same over again. */
export function Definition({ name, definition: { text, quote }, source, here, lang }: DefinitionProps) {
  const from = here ? say('thisArticle') : source.publisher || source.title;
  return (
    <section class="definition">
      <p {...written(lang)}>{text}</p>
      <Toggle on={!repeats(text, quote)}>
        {(open, turn) => (
          <>
            <p class="source">
              {[from, sayMonth(source.published)].filter(Boolean).join(' · ')}
              {text !== quote && <QuoteMark of={name} open={open} onToggle={turn} />}
            </p>
            {open && <Quote lang={lang}>{quote}</Quote>}
          </>
        )}
      </Toggle>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Card } from '../lib/knowledge/card';
import type { Definition as DefinitionValue } from '../lib/knowledge/model';
import { QuoteMark } from './QuoteMark';
import { dateWords } from './words';

export interface DefinitionProps {
  name: string;
  definition: DefinitionValue;
  source: Card['source'];
  /** The source is the article on the page. */
  here: boolean;
}

/** What something is, as of when and by whose word; the word itself at once, unless it says the same over again. */
export function Definition({ name, definition: { text, quote }, source, here }: DefinitionProps) {
  const [open, setOpen] = useState(!repeats(text, quote));
  return (
    <section class="definition">
      <p>{text}</p>
      <p class="source">
        <span>
          {[here ? 'This article' : source.publisher || source.title, dateWords(source.published, 'month')]
            .filter(Boolean)
            .join(', ')}
        </span>
        <QuoteMark of={name} open={open} onToggle={() => setOpen(!open)} worded />
      </p>
      {open && <blockquote>{quote}</blockquote>}
    </section>
  );
}

/** Most of a definition's longer words may stand in its quote; then the eye gains nothing from reading both. */
const MOST = 0.6;

function repeats(text: string, quote: string): boolean {
  const words = (sentence: string) => sentence.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const said = new Set(words(quote));
  const wanted = words(text);
  return wanted.filter((word) => said.has(word)).length >= wanted.length * MOST;
}

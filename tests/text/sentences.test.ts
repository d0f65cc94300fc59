import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceSpans } from '../../lib/text/sentences';
import { spanText } from '../../lib/text/span';

/** Sentences are parted by “|”, which stands for the white space between them. */
test.each([
  'It rained.|The game stopped!|Why?|Nobody knew.',
  'The U.S. government paid.|It paid late.',
  'It sells in the U.S.|The price fell.',
  'Dr. Smith met J. K. Rowling on Jan. 5 in St. Louis.|They spoke.',
  'Acme Inc. sued Beta Corp. in May.|The court agreed.',
  'He said “Stop.”|She did not.',
  '“Really?” he asked.|Nobody answered.',
  'Version 2.5 costs $4.50 today.|Buy it.',
  'It ended … and began again.',
  'First line without a stop',
])('%s', (marked) => {
  const text = marked.replaceAll('|', ' ');
  expect(sentenceSpans(text).map((sentence) => spanText(text, sentence))).toEqual(marked.split('|'));
});

test('a line break ends a sentence, and white space around one is no part of it', () => {
  const text = '  A heading\n\n One.   Two. \n';
  expect(sentenceSpans(text).map((sentence) => spanText(text, sentence))).toEqual(['A heading', 'One.', 'Two.']);
});

test('sentences of any text lie in it in order, hold no line break, and leave only white space out', () => {
  const unit = fc.constantFrom(...'aA.!?" \n’”(1é🙂', 'U.S. ', 'Dr. ');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      let end = 0;
      for (const sentence of sentenceSpans(text)) {
        expect(text.slice(end, sentence.start).trim()).toBe('');
        expect(spanText(text, sentence)).not.toMatch(/\n|^\s|\s$|^$/);
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('what goes on for longer than a sentence is cut between two words', () => {
  const text = 'one two three '.repeat(400).trim();
  const found = sentenceSpans(text);
  expect(found.length).toBeGreaterThan(1);
  expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  for (const { start, end } of found) expect(end - start).toBeLessThanOrEqual(2_000);
});

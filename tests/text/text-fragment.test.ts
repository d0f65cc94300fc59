import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressAt, type TextDirective, textDirective } from '../../lib/text/text-fragment';

const PAGE = 'https://news.example/story';

/** Reads a directive back as the specification's grammar has it; every part percent-decoded. */
function parse(address: string): TextDirective {
  const parts = address.slice(address.indexOf(':~:text=') + 8).split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  const [start, end, ...more] = parts;
  expect(more).toEqual([]);
  const decode = (part: string) => decodeURIComponent(part);
  return {
    start: decode(start!),
    ...(end !== undefined && { end: decode(end) }),
    ...(prefix !== undefined && { prefix: decode(prefix) }),
    ...(suffix !== undefined && { suffix: decode(suffix) }),
  };
}

/** Where a browser would go: the first match of the directive in a text of one block, between whole words. */
function find(text: string, { prefix, start, end, suffix }: TextDirective): string | null {
  const quoted = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const before = prefix ? `(?<=(?:^|\\s)${quoted(prefix)}\\s+)` : '(?<=^|\\s)';
  const after = suffix ? `(?=\\s+${quoted(suffix)}(?:\\s|$))` : '(?=\\s|$)';
  const middle = end ? `(?:\\s(?:.|\\n)*?)??\\s${quoted(end)}` : '';
  return new RegExp(`${before}(${quoted(start)}${middle})${after}`).exec(text)?.[1] ?? null;
}

const written = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return addressAt(PAGE, textDirective(text, { start, end: start + words.length }));
};

describe('an address at words of a page', () => {
  test('names them', () => {
    expect(written('One day. It was late.', 'It was late.')).toBe(`${PAGE}#:~:text=It%20was%20late.`);
  });

  test('encodes what the syntax keeps for itself', () => {
    expect(written('so-called A&B, Inc.', 'so-called A&B, Inc.')).toBe(`${PAGE}#:~:text=so%2Dcalled%20A%26B%2C%20Inc.`);
  });

  test('leaves out what stood after the #', () => {
    expect(addressAt(`${PAGE}?a=1#top`, { start: 'x' })).toBe(`${PAGE}?a=1#:~:text=x`);
  });

  test('tells words that occur twice by those around them', () => {
    const text = 'He said no today. She said no then.';
    expect(parse(written(text, 'said no', text.indexOf('She')))).toEqual({
      prefix: 'She',
      start: 'said no',
      suffix: 'then.',
    });
  });

  test('names a long passage by how it begins and ends', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    expect(parse(written(long, long))).toEqual({
      start: 'word0 word1 word2 word3 word4 word5',
      end: 'word54 word55 word56 word57 word58 word59',
    });
  });

  const word = fc.constantFrom('a', 'b', 'cé', 'd-e', 'f,', 'g&', '100%', '“h”');
  const sentence = fc.array(word, { minLength: 1, maxLength: 60 });
  test('leads a browser to those words, wherever enough stands around them', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, exact, after) => {
        const words = exact.join(' ');
        // Words that occur once at either side tell every place apart.
        const text = [...before, 'left', words, 'right', ...after].join(' ');
        const start = before.join(' ').length + 6;
        const found = find(text, parse(addressAt(PAGE, textDirective(text, { start, end: start + words.length }))));
        expect(found).toBe(words);
      }),
    );
  });
});

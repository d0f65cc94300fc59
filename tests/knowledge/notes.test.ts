import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/knowledge/model';
import { packNotes } from '../../lib/knowledge/notes';
import { entry, pack } from '../platform/library-packs';

const labels = {
  kind: (type: string) => type,
  also: (names: readonly string[]) => `also ${names.join(', ')}`,
  date: (date: string) => date,
};
const head = { title: 'Rates', address: 'https://news.example/rates', published: '2026-03-03' };
const said = (quote: string): Entry =>
  entry('Acme: A maker.', { definition: { text: 'A maker.', quote, start: 0, end: quote.length, origin: 'document' } });

describe('notes', () => {
  it('have a heading for each entry, what it is, and the words that say so with their source', () => {
    const acme = { ...said('Acme, a maker of anvils, closed.'), aliases: ['Acme Corp.'] };
    const notes = packNotes(pack('p', [acme, entry('Bolt')]), head, labels);
    expect(notes).toBe(`# Rates

[https://news.example/rates](<https://news.example/rates>) · 2026-03-03

## Acme

Organization · also Acme Corp.

A maker.

> Acme, a maker of anvils, closed.
>
> — The Courier, [Rates](<https://news.example/rates>), 2026-03-03

## Bolt

Organization

> Here Bolt is named.
>
> — The Courier, [Rates](<https://news.example/rates>), 2026-03-03
`);
  });

  it('do not say a note twice, and name the page where a term was met', () => {
    const note = 'A debt.';
    const bond = entry('Bond', {
      definition: { text: note, quote: note, start: 0, end: note.length, origin: 'curated' },
      context: { quote: 'A bond fell.', start: 0, end: 12, source: 1 },
    });
    const source = { title: '', publisher: '', published: '', file: '', sha256: '' };
    const page = { ...source, title: 'News', file: 'https://news.example/a', published: '2026-11-28' };
    const notes = packNotes(
      pack('p', [bond], { source, sources: [source, page] }),
      { title: 'My terms', published: '' },
      labels,
    );
    expect(notes.match(/A debt\./g)).toHaveLength(1);
    expect(notes).toContain('> — [News](<https://news.example/a>), 2026-11-28');
  });

  it.each([
    ['# Not a heading', '> \\# Not a heading'],
    ['1. Not a list', '> 1\\. Not a list'],
    ['- nor this', '> \\- nor this'],
    ['<img src=x onerror=alert(1)>', '> \\<img src=x onerror=alert(1)\\>'],
    ['![x](y)', '> !\\[x\\](y)'],
    ['A\n===\n\n    code', '> A === code'],
    ['snake_case * 2 &amp;', '> snake\\_case \\* 2 \\&amp;'],
  ])('keep a sign a sign: %j', (quote, line) => {
    expect(packNotes(pack('p', [said(quote)]), head, labels).split('\n')).toContain(line);
  });

  it('have the same blocks whatever the words are', () => {
    const hard = fc.string({
      unit: fc.constantFrom(...'#*+-=_`~<>[]()!&|\\:.1a \n\r\t"\u2028'.split('')),
      minLength: 1,
    });
    const word = fc.oneof(hard, fc.string({ minLength: 1 })).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(word, word, word, word, (name, text, quote, title) => {
        const made = entry('x: y', {
          name,
          definition: { text, quote, start: 0, end: quote.length, origin: 'document' },
        });
        const lines = packNotes(pack('p', [made]), { ...head, title }, labels).split('\n');
        const isSaid = quote !== text;
        expect(lines.map(blockOf)).toEqual([
          ...['heading', '', 'words', '', 'heading', '', 'words', '', 'words', ''],
          ...(isSaid ? ['quote', 'quote', 'quote', ''] : []),
        ]);
        for (const line of lines) expect(bare(line)).not.toMatch(/(?<!\\)(?:\\\\)*[<>*_`[\]|~$&#]/);
      }),
    );
  });
});

/** What CommonMark makes of a line by how it begins; a line of words begins with none of a block's signs. */
function blockOf(line: string): string {
  if (line === '') return '';
  if (/^#{1,6} /.test(line)) return 'heading';
  if (/^>(?: (?![#>+=:-]|\d+[.)]|\s)|$)/.test(line)) return 'quote';
  return /^(?![#>+=:-]|\d+[.)]|\s)/.test(line) ? 'words' : `another: ${line}`;
}

/** A line without the marks that are ours: its block's, and the links'. */
const bare = (line: string): string =>
  line.replace(/^(?:#+|>) ?/, '').replace(/\[((?:[^\\[\]]|\\.)*)\]\(<[^<>]*>\)/g, '$1');

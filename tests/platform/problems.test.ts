import { afterAll, describe, expect, it } from 'vitest';
import '../tools/english';
import { speak } from '../../components/say';
import { sourceOf } from '../../entrypoints/gallery/messages';
import { problemWords } from '../../entrypoints/options/problems';
import type { Problem } from '../../lib/knowledge/decode';
import { LibraryError } from '../../lib/platform/library';
import { readPacks } from '../../lib/platform/library/transfer';
import { catalogue, LANGUAGES, messagesIn } from '../tools/locales';
import { entry, pack } from './library-packs';

afterAll(() => speak(sourceOf(catalogue('en'))));

const acme = entry('Acme: A maker.');
const withEntry = (more: object) => pack('own', [{ ...acme, ...more }]);
const relation = { type: 'owns', target: 'acme', quote: 'owns', start: 0, end: 4 };
const kept = { title: 'A', address: 'https://news.example/a', published: '', keptAt: '2026-03-08T09:00:00Z' };

/** Files that are no packs, and what is said of each first. */
const FILES: readonly [unknown, string][] = [
  ['{', 'It is not JSON: '],
  [7, 'There should be named values (the whole file)'],
  [{ ...pack('own', []), format: 2 }, 'The format is 2; this version reads format 1 (format)'],
  [{}, 'The format is missing; this version reads format 1 (format)'],
  [{ ...pack('own', []), title: 7 }, 'There should be a text (title)'],
  [{ ...pack('own', []), id: 'Not This' }, 'It should be lower-case words joined by hyphens (id)'],
  [{ ...pack('own', []), language: '?' }, 'It should be a language tag, as in en (language)'],
  [{ ...pack('own', []), entries: {} }, 'There should be a list (entries)'],
  [{ ...pack('own', []), neutral: 1 }, 'It should be true or false (neutral)'],
  [
    { ...pack('own', []), source: { ...pack('own', []).source, published: '7 March' } },
    'It should be a date, as in 2026-03-17 (source.published)',
  ],
  [
    { ...pack('own', []), source: { ...pack('own', []).source, sha256: 'x' } },
    'It should be a SHA-256 in hexadecimal (source.sha256)',
  ],
  [withEntry({ name: ' ' }), 'There should be words, and there are none (entries[0].name)'],
  [withEntry({ type: 'Dragon' }), 'It is "Dragon", and should be one of these: Organization'],
  [
    withEntry({ mentions: [{ start: -1, end: 2 }] }),
    'It should be a whole number from 0 on (entries[0].mentions[0].start)',
  ],
  [withEntry({ mentions: [{ start: 3, end: 2 }] }), 'It ends before it starts (entries[0].mentions[0].end)'],
  [
    withEntry({ mentions: [{ start: 0, end: 2, source: 4 }] }),
    'It is from source 4, counted from 0, of 1 (entries.acme.mentions[0].source)',
  ],
  [
    withEntry({ relations: [{ ...relation, end: 9 }] }),
    'The quotation has 4 characters, and its place 9 (entries[0].relations[0])',
  ],
  [
    withEntry({ relations: [{ ...relation, target: 'bolt' }] }),
    'There is no entry “bolt” (entries[0].relations[0].target)',
  ],
  [withEntry({ background: { text: 'x', reference: { title: 'x', url: 'x' } } }), 'It should be a web address'],
  [pack('own', [acme, acme]), '“acme” is taken by an earlier entry (entries[1].id)'],
  [pack('article', []), '“article” belongs to kept articles (id)'],
  [{ ...pack('own', []), kept: { ...kept, keptAt: 'now' } }, 'It should be a time (kept.keptAt)'],
];

const problemOf = async (file: unknown): Promise<Problem> => {
  const error: unknown = await readPacks(file).catch((reason: unknown) => reason);
  const fault = error instanceof LibraryError ? error.fault : null;
  if (fault?.kind !== 'refused') throw new Error(`It was taken: ${JSON.stringify(file)}`);
  return fault.problems[0]!;
};

describe('what is wrong with a file', () => {
  it.each(FILES)('is said with its place: %j', async (file, words) => {
    expect(problemWords(await problemOf(file))).toContain(words);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'is said in the reader’s language: %s',
    async (language) => {
      speak(messagesIn(language));
      for (const [file] of FILES) {
        const problem = await problemOf(file);
        expect(problemWords(problem)).not.toContain(problem.reason);
      }
    },
  );

  it('says of a value no more than tells it', async () => {
    const problem = await problemOf(withEntry({ type: 'x'.repeat(5000) }));
    expect(problemWords(problem).length).toBeLessThan(300);
  });
});

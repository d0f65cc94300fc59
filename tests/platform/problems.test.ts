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
  ['{', 'The file is not JSON ('],
  [7, 'The file is not an object'],
  [{ ...pack('own', []), format: 2 }, 'format is 2; this version reads format 1'],
  [{}, 'format is missing; this version reads format 1'],
  [{ ...pack('own', []), title: 7 }, 'title is not a text'],
  [{ ...pack('own', []), id: 'Not This' }, 'id must be lower-case words joined by hyphens'],
  [{ ...pack('own', []), language: '?' }, 'language is not a language tag'],
  [{ ...pack('own', []), entries: {} }, 'entries is not a list'],
  [{ ...pack('own', []), neutral: 1 }, 'neutral must be true or false'],
  [
    { ...pack('own', []), source: { ...pack('own', []).source, published: '7 March' } },
    'source.published must be a date',
  ],
  [{ ...pack('own', []), source: { ...pack('own', []).source, sha256: 'x' } }, 'source.sha256 must be a SHA-256'],
  [withEntry({ name: ' ' }), 'entries[0].name is empty'],
  [withEntry({ type: 'Dragon' }), 'entries[0].type is "Dragon", not one of Organization'],
  [withEntry({ mentions: [{ start: -1, end: 2 }] }), 'entries[0].mentions[0].start is not a whole number from 0 on'],
  [withEntry({ mentions: [{ start: 3, end: 2 }] }), 'entries[0].mentions[0].end comes before start'],
  [withEntry({ mentions: [{ start: 0, end: 2, source: 4 }] }), 'entries.acme.mentions[0].source is 4 of 1 sources'],
  [withEntry({ relations: [{ ...relation, end: 9 }] }), 'entries[0].relations[0] quotes 4 units for a stretch of 9'],
  [
    withEntry({ relations: [{ ...relation, target: 'bolt' }] }),
    'entries[0].relations[0].target there is no entry “bolt”',
  ],
  [withEntry({ background: { text: 'x', reference: { title: 'x', url: 'x' } } }), 'is not a web address'],
  [pack('own', [acme, acme]), 'entries[1].id “acme” is taken by an earlier entry'],
  [pack('article', []), 'id “article” belongs to kept articles'],
  [{ ...pack('own', []), kept: { ...kept, keptAt: 'now' } }, 'kept.keptAt is not a time'],
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

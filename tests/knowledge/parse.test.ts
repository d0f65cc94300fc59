import fc from 'fast-check';
import { expect, test } from 'vitest';
import bundled from '../../assets/knowledge/openai-aws-government.json';
import { buildPack, parsePack } from '../../lib/knowledge/index';

const TEXT = 'Acme Corp sued Beta Ltd on May 3, 2026.\nWhat is Acme Corp?\nAcme Corp is a maker of clouds.';
const pack = buildPack(TEXT);

/** A deep copy of the small pack with the value at `path` replaced. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: Record<string | number, unknown> = structuredClone({ ...pack });
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((part, key) => part[key] as Record<string | number, unknown>, copy);
  holder[last] = value;
  return copy;
}

test('a pack read back from its JSON is the same pack', () => {
  expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
  expect(parsePack(structuredClone(bundled))).toEqual({ pack: bundled });
});

test('fields that the format does not know are left behind', () => {
  expect(parsePack({ ...pack, colour: 'red' })).toEqual({ pack });
});

test.each<[readonly (string | number)[], unknown, string]>([
  [['format'], 2, 'format: is 2; this version reads format 1'],
  [['id'], 'Bad Id', 'id: is not lower-case words joined by hyphens'],
  [['title'], 3, 'title: is not a text'],
  [['language'], 'english!', 'language: is not a language tag'],
  [['source', 'published'], '3 May', 'source.published: is not a date as in 2026-03-17'],
  [['source', 'sha256'], 'abc', 'source.sha256: is not a SHA-256 in hexadecimal'],
  [['entries'], {}, 'entries: is not a list'],
  [['entries', 0], null, 'entries[0]: is not an object'],
  [['entries', 0, 'name'], ' ', 'entries[0].name: is empty'],
  [['entries', 0, 'type'], 'Robot', 'entries[0].type: is "Robot", not one of Organization,'],
  [['entries', 1, 'id'], 'acme-corp', 'entries[1].id: “acme-corp” is taken by an earlier entry'],
  [['entries', 0, 'aliases'], [''], 'entries[0].aliases[0]: is empty'],
  [['entries', 0, 'aliases'], [{ form: 'A', match: 'loose' }], 'entries[0].aliases[0].match: is "loose", not one of'],
  [['entries', 0, 'mentions', 0, 'start'], -1, 'entries[0].mentions[0].start: is not an offset'],
  [['entries', 0, 'mentions', 0, 'end'], 0.5, 'entries[0].mentions[0].end: is not an offset'],
  [['entries', 0, 'definition', 'quote'], 'Acme', 'entries[0].definition: quotes 4 units for a stretch of 31'],
  [['entries', 0, 'definition', 'origin'], 'guess', 'entries[0].definition.origin: is "guess", not one of'],
  [
    ['entries', 0, 'background'],
    { text: 'x', reference: { title: 'y', url: 'javascript:x' } },
    'reference.url: is not a web',
  ],
  [['entries', 0, 'relations', 0, 'target'], 'gamma', 'entries[0].relations[0].target: there is no entry “gamma”'],
  [['facts', 0, 'end'], 0, 'facts[0].end: comes before start'],
  [['facts', 0, 'entries'], ['gamma'], 'facts[0].entries[0]: there is no entry “gamma”'],
  [['qas', 0, 'entries'], ['gamma'], 'qas[0].entries[0]: there is no entry “gamma”'],
  [['keyTerms'], ['gamma'], 'keyTerms[0]: there is no entry “gamma”'],
])('a pack with %j = %j is refused with the place', (path, value, expected) => {
  const read = parsePack(changed(path, value));
  expect('problems' in read && read.problems.map((one) => `${one.path}: ${one.reason}`).join('\n')).toContain(expected);
});

test('whatever it is given, it answers with a pack or with problems', () => {
  fc.assert(
    fc.property(fc.anything(), fc.nat(), (value, at) => {
      const keys = Object.keys(pack) as (keyof typeof pack)[];
      const read = parsePack({ ...pack, [keys[at % keys.length]!]: value });
      return 'pack' in read || read.problems.length > 0;
    }),
  );
  expect(parsePack(undefined)).toEqual({ problems: [{ path: '', reason: 'is not an object' }] });
});

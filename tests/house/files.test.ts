import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, sourcesIn, withoutComments } from './sources';

/** A file that grew longer holds more than one idea. Lines. */
const LONGEST = 220;

const CODE = ['.ts', '.tsx', '.mjs'];
const FOLDERS = ['lib', 'components', 'entrypoints', 'tests'];
const sources = FOLDERS.flatMap((folder) => sourcesIn(folder, [...CODE, '.css', '.html']));
const code = sources.filter(({ path }) => CODE.some((ending) => path.endsWith(ending)));

test(`no file has more than ${LONGEST} lines`, () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

/** `any` where a type stands; a word of prose follows it in a string. */
const ANY = /(?:[:<(,|&=]|\bas)\s*any\b(?!\s+\w|\s*\()/;

const givesUp = (text: string): boolean => ANY.test(withoutComments(text)) || /@ts-(?:ignore|nocheck)/.test(text);

test('no type is given up', () => {
  const known = 'tests/house/files.test.ts';
  expect(code.filter(({ path, text }) => path !== known && givesUp(text)).map(({ path }) => path)).toEqual([]);
});

test.each(['const x: any = 1;', 'f(x as any)', 'Map<string, any>', 'type T = any;', '  // @ts-ignore'])(
  'a type given up is seen: %s',
  (line) => expect(givesUp(line)).toBe(true),
);

test.each([
  "const word = 'any';",
  '// at any time: any',
  'if (any(x)) return;',
  '/** (any of them) */',
  "'Find: any name'",
])('a word of prose is no type: %s', (line) => expect(givesUp(line)).toBe(false));

test('the top level holds the rooms, the configuration and the papers, and nothing else', () => {
  const known = [
    ...['assets', 'components', 'entrypoints', 'lib', 'node_modules', 'tests'],
    ...['package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
    ...['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md'],
  ];
  const present = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
  expect(present.filter((name) => !known.includes(name))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourcesIn } from './sources';

/** A file that grew longer holds more than one idea. Lines. */
const LONGEST = 220;

const FOLDERS = ['lib', 'components', 'entrypoints', 'tests'];
const sources = FOLDERS.flatMap((folder) => sourcesIn(folder, ['.ts', '.tsx', '.mjs', '.css', '.html']));

test(`no file has more than ${LONGEST} lines`, () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

/** Runs the linter's rules against types given up, and no others, on paths below `folder`; true where it finds none. */
function keepsTypes(folder: string, ...paths: readonly string[]): boolean {
  const rules = ['--only=suspicious/noExplicitAny', '--only=suspicious/noTsIgnore', '--error-on-warnings'];
  const args = [`${ROOT}node_modules/@biomejs/biome/bin/biome`, 'lint', ...rules, ...paths];
  return spawnSync(process.execPath, args, { cwd: folder }).status === 0;
}

test('no type is given up', () => {
  expect(keepsTypes(ROOT, ...FOLDERS)).toBe(true);
  const waived = sources.filter(({ text }) => /biome-ignore.*(?:Any|TsIgnore)/.test(text));
  expect(waived.map(({ path }) => path)).toEqual(['tests/house/files.test.ts']);
});

test.each([
  ['const x: any = 1;', false],
  ['const x = [1] as any;', false],
  ['// @ts-ignore\nconst x: string = 1;', false],
  ['// at any time: any\nconst x = / |any|/;', true],
])('such a place is seen, and a word of prose is none: %j', (line, keeps) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-types-'));
  writeFileSync(join(folder, 'file.ts'), `${line}\nexport { x };\n`);
  expect(keepsTypes(folder, 'file.ts')).toBe(keeps);
  rmSync(folder, { recursive: true });
});

test('the top level holds the rooms, the configuration and the papers, and nothing else', () => {
  const known = [
    ...['assets', 'components', 'entrypoints', 'lib', 'node_modules', 'tests'],
    ...['package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
    ...['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md'],
  ];
  const present = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
  expect(present.filter((name) => !known.includes(name))).toEqual([]);
});

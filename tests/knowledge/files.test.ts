import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDocumentFile } from '../../lib/cli/documents';
import { lineOfPath } from '../../lib/cli/json-place';
import { packOfFiles } from '../../lib/cli/pack-of-files';
import { checkQuotes, parsePack } from '../../lib/knowledge/index';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file below the folder and gives its path. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const HTML = `<!doctype html><html lang="en"><head><title>Bridge - The Paper</title>
<meta property="og:title" content="A bridge"><meta property="article:published_time" content="2026-03-03T10:00:00Z">
<script>var x = "not prose";</script></head><body><nav><p>Home, news, sport and everything else there is to read here today</p></nav>
<div class="page"><article><h1>A bridge</h1><p>Ann Lee, the mayor of Oslo, opened the bridge, which took <b>seven</b> years to build, on Monday.</p>
<div class="related-links"><p>Read also this other story about another bridge that fell down in another town.</p></div>
<p>“It is done,” Lee said, and everybody who had come to the bridge that morning walked over it.</p></article></div>
<footer>All rights reserved by the paper that printed this, and by nobody else at all.</footer></body></html>`;

test('of a page its article is read, with its title and day', () => {
  const read = readDocumentFile(file('page.html', HTML));
  expect(read).toMatchObject({ title: 'A bridge', published: '2026-03-03', language: 'en', file: 'page.html' });
  expect(read.text.split('\n')).toEqual([
    'A bridge',
    'Ann Lee, the mayor of Oslo, opened the bridge, which took seven years to build, on Monday.',
    '“It is done,” Lee said, and everybody who had come to the bridge that morning walked over it.',
  ]);
});

test('a wrapper that is named like a menu is still the page', () => {
  const page = HTML.replace('<div class="page">', '<form class="share-bar">').replace(
    '</article></div>',
    '</article></form>',
  );
  expect(readDocumentFile(file('form.html', page)).text).toContain('Ann Lee, the mayor of Oslo');
});

test('of Markdown the words are read, without the signs that style them', () => {
  const read = readDocumentFile(
    file(
      'note.md',
      '---\ntitle: "Two bridges"\ndate: 2026-03-03\n---\n# Bridges\n\nAnn **Lee**, the [mayor](http://x.y) of\nOslo, left.\n\n```\ncode\n```\n- one `thing`\n- _two_ things\n\n> said ![a](b.png) she\n',
    ),
  );
  expect(read).toMatchObject({ title: 'Two bridges', published: '2026-03-03' });
  expect(read.text.split('\n')).toEqual([
    'Bridges',
    'Ann Lee, the mayor of Oslo, left.',
    'one thing',
    'two things',
    'said  she',
  ]);
});

test('many files make one pack, in which the same entity is one and each evidence names its file', () => {
  file('many/a.txt', 'Ann Lee, the mayor of Oslo, left. Lee was glad of it. Acme paid $4 million in 2025.');
  file(
    'many/b.txt',
    'The bank Acme Corp (AC) fell. Ann Lee, the former mayor of Oslo, came back. “Well,” Lee said to them.',
  );
  file('many/c.md', 'Bob Lee, a farmer, stayed.');
  file('many/skip.json', '{}');
  const output = join(folder, 'pack.json');
  const { pack, documents, skipped } = packOfFiles([join(folder, 'many')], { output });
  expect([documents, skipped]).toEqual([3, []]);
  expect(pack.sources?.map((source) => source.file)).toEqual(['a.txt', 'b.txt', 'c.md']);
  const lee = pack.entries.find(({ name }) => name === 'Ann Lee');
  expect(lee?.mentions.map(({ source }) => source)).toEqual([0, 0, 1, 1]);
  expect(lee?.aliases).toEqual([{ form: 'Lee', needs: ['Ann Lee'] }]);
  expect(pack.entries.map(({ name }) => name)).toContain('Bob Lee');
  const texts = ['a.txt', 'b.txt', 'c.md'].map((name) => readFileSync(join(folder, 'many', name), 'utf8'));
  expect(checkQuotes(pack, texts)).toEqual([]);
  expect(parsePack(JSON.parse(readFileSync(output, 'utf8')))).toEqual({ pack });
});

test('a pack that points to a source it does not list is refused', () => {
  const { pack } = packOfFiles([join(folder, 'many')]);
  const broken = { ...pack, sources: pack.sources?.slice(0, 1) };
  const read = parsePack(broken);
  expect('problems' in read && read.problems[0]?.reason).toMatch(/is \d of 1 sources/);
});

test('progress is told, and a file of a folder that cannot be read is left out with its reason', () => {
  file('mixed/a.txt', 'Ann Lee, the mayor of Oslo, left.');
  file('mixed/b.txt', Buffer.from([0x41, 0x0a, 0xff, 0xfe]));
  const steps: string[] = [];
  const result = packOfFiles([join(folder, 'mixed')], { onProgress: (done, all) => steps.push(`${done}/${all}`) });
  expect(steps).toEqual(['1/2', '2/2']);
  expect(result.skipped).toEqual([`${join(folder, 'mixed', 'b.txt')}:2: is not UTF-8 text`]);
});

test.each<[string, () => string[], RegExp]>([
  ['a file that is not there', () => ['nowhere.txt'], /^nowhere\.txt: there is no such file or folder$/],
  ['a kind that is not read', () => [file('x.pdf', '')], /x\.pdf: is no text, Markdown or HTML file/],
  ['a folder without documents', () => [join(file('empty/x.bin', ''), '..')], /empty: holds no text/],
  [
    'a file that is no text',
    () => [file('bad.txt', Buffer.from([0x41, 0x0a, 0xff]))],
    /bad\.txt:2: is not UTF-8 text$/,
  ],
])('%s is named with the reason', (_name, given, message) => expect(() => packOfFiles(given())).toThrow(message));

test('a curation that does not fit is named with its line', () => {
  const text = file('one.txt', 'Ann Lee, the mayor of Oslo, left.');
  const curation = file('one.curation.json', '{\n  "keyTerms": [\n    "ann-lee",\n    "nobody"\n  ]\n}\n');
  expect(() => packOfFiles([text], { curation })).toThrow(
    /one\.curation\.json:4: keyTerms\[1\]: there is no entry “nobody”/,
  );
  expect(() => packOfFiles([text, text], { curation })).toThrow(/describes one document, and 2 are given/);
});

test.each([
  ['entries[1].name', 3],
  ['entries.b.name', 3],
  ['entries[1].missing.deeper', 3],
  ['nothing', 1],
])('the line of %s in a file is %i', (path, line) => {
  const json = '{ "entries": [\n  { "id": "a", "name": "A \\" }" },\n  { "id": "b", "name": "B" } ] }';
  expect(lineOfPath(json, path)).toBe(line);
});

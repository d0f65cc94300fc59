/** The drawing of the house, kept true: an import may point at a room below its own, never beside it or above. */
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, type Source, sourcesIn, withoutComments } from './sources';

interface Room {
  /** The rooms it may import. */
  readonly below: readonly string[];
  /** The packages it may import. */
  readonly packages: RegExp | null;
}

const KNOWING = ['lib/text', 'lib/knowledge', 'lib/match'];

const HOUSE: Readonly<Record<string, Room>> = {
  'lib/text': { below: [], packages: null },
  'lib/knowledge': { below: ['lib/text'], packages: null },
  'lib/match': { below: ['lib/text', 'lib/knowledge'], packages: null },
  'lib/page': { below: KNOWING, packages: null },
  'lib/platform': { below: KNOWING, packages: /^(idb|webextension-polyfill|wxt(\/.*)?)$/ },
  // Of the assets the type of the messages alone: a test sees that no script carries them.
  components: { below: [...KNOWING, 'assets'], packages: /^(preact(\/.*)?|d3-force)$/ },
  'lib/cli': { below: [...KNOWING, 'assets'], packages: /^(node:.*|parse5)$/ },
  entrypoints: {
    below: [...KNOWING, 'lib/page', 'lib/platform', 'components', 'assets'],
    packages: /^(webextension-polyfill|wxt(\/.*)?|preact(\/.*)?)$/,
  },
};

/** Rooms that run anywhere: without a page, a browser or Node. */
const PURE = KNOWING;

/** `import … from`, `export … from` and bare `import`, each at the start of a line; and `import(…)` anywhere. */
const IMPORT = /(?:^(?:import|export)\s(?:[^'"`;]*?\bfrom\s*)?|\bimport\(\s*)['"](?<specifier>[^'"]+)['"]/gm;

const roomOf = (path: string): string | undefined =>
  [...Object.keys(HOUSE), 'assets'].find((room) => `${path}/`.startsWith(`${room}/`));

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesIn(folder, ['.ts', '.tsx']));

/** What a file imports, as paths below the project's folder or as the names of packages. */
const importsOf = ({ path, text }: Source): string[] =>
  [...text.matchAll(IMPORT)]
    .map(({ groups }) => groups?.specifier ?? '')
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));

function wrongArrows(source: Source): string[] {
  const room = roomOf(source.path);
  const rules = room && HOUSE[room];
  if (!rules) return [`${source.path} stands in no room`];
  return importsOf(source)
    .filter((target) => {
      const other = roomOf(target);
      if (other) return other !== room && !rules.below.includes(other);
      return !rules.packages?.test(target);
    })
    .map((target) => `${source.path} → ${target}`);
}

describe('the house', () => {
  test('no import points beside or above its room', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(wrongArrows)).toEqual([]);
  });

  test.each([
    ['lib/text/words.ts', "import { parsePack } from '../knowledge/parse';"],
    ['lib/match/scan.ts', "const { readFileSync } = await import('node:fs');"],
    ['lib/page/painter.ts', "import '../platform/messages';"],
    ['components/Popover.tsx', "export { askReader } from '../lib/platform/tabs';"],
    ['lib/other/new.ts', ''],
  ])('an arrow that runs beside or up is seen: %s with %j', (path, text) => {
    expect(wrongArrows({ path, text })).toHaveLength(1);
  });

  test('only entrypoints and lib/platform touch the browser', () => {
    const touches = sources
      .filter(({ path }) => !/^(entrypoints|lib\/platform)\//.test(path))
      .filter(({ text }) => /\b(?:browser|chrome)\s*\??\.\s*[a-z]/.test(withoutComments(text)));
    expect(touches.map(({ path }) => path)).toEqual([]);
  });

  test('text, knowledge and match compile where there is no page, no browser and no Node', { timeout: 60_000 }, () => {
    const files = sources.map(({ path }) => path).filter((path) => PURE.includes(roomOf(path) ?? ''));
    const options =
      '--ignoreConfig --noEmit --strict --target ESNext --module Preserve --moduleResolution Bundler --lib ESNext';
    expect(files.length).toBeGreaterThan(0);
    expect(run('typescript/bin/tsc', ...options.split(' '), '--types', '', ...files)).toBe('');
  });
});

/** What a program below node_modules prints, whether it succeeds or fails. */
function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [`node_modules/${program}`, ...args], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

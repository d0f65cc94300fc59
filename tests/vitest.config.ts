import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type ProjectConfig, type TestSpecification } from 'vitest/node';
import { installedBrowsers } from './tools/vitest-browser.ts';

// Vitest 5 reports failures with it; Node has it from 21 on. Delete when Node 20 is no longer supported.
Map.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) => {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** What measures time: beside another browser they would measure that one, too. */
const ALONE = ['tests/e2e/hindrance.e2e.test.ts'];
/** Those that need a browser. */
const OTHERS = ['tests/**/*.{browser,dom,e2e}.test.*'];
/**
 * Times in ms, above what anything takes on a busy machine. Such a machine may also hold a pointer that a test moves:
 * a test that fails for it gets a second chance.
 */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 };

/** All processors, and a worker's modules for all its files: to load them takes longer than most files' tests. */
const SHARING = { isolate: false, maxWorkers: '100%', pool: 'threads' } as const;

/** What takes longest, longest first: none of them is to be the last one, when the other workers have nothing left. */
const LONG = ['gallery.dom', 'undone.e2e', 'fight-layouts.e2e', 'memory.e2e', 'living.e2e', 'options.e2e', 'hover.e2e'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(basename(moduleId, '.test.ts'));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b)); // Kinds keep their order all the same.
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A test's name says where it runs:
 * `*.test.ts` in node; `*.browser.test.ts` inside Chromium and Firefox; `*.dom.test.ts` and `*.e2e.test.ts` in node,
 * driving browsers (the latter with the shipped build).
 */
export default defineConfig({
  root,
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', ['tests/**/*.test.ts'], 0, { ...SHARING, exclude: OTHERS }),
      project('views', ['tests/**/*.test.tsx'], 0, { ...SHARING, exclude: OTHERS }),
      // One browser beside the other.
      project('browser', ['tests/**/*.browser.test.{ts,tsx}'], 1, {
        maxWorkers: 2,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          viewport: { width: 1280, height: 900 },
          provider: installedBrowsers(),
          instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
        },
      }),
      // A worker keeps its browsers from file to file.
      project('e2e', ['tests/**/*.{dom,e2e}.test.ts'], 4, {
        ...PATIENT,
        exclude: ALONE,
        isolate: false,
        maxWorkers: Math.min(availableParallelism() + 1, 4), // Tests wait half of their time.
      }),
      project('e2e alone', ALONE, 5, { ...PATIENT, isolate: false, fileParallelism: false }),
    ],
  },
});

/** One kind of test. Kinds run one after the other, by `order`. Timeouts in ms. */
function project(name: string, include: string[], order: number, more: ProjectConfig): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, environment: 'node', sequence: { groupOrder: order }, ...more } };
}

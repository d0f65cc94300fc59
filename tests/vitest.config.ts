import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';
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
      // Two files at a time. A worker keeps its browsers from file to file.
      project('e2e', ['tests/**/*.{dom,e2e}.test.ts'], 4, {
        ...PATIENT,
        exclude: ALONE,
        isolate: false,
        maxWorkers: 2,
      }),
      project('e2e alone', ALONE, 5, { ...PATIENT, isolate: false, fileParallelism: false }),
    ],
  },
});

/** One kind of test. Kinds run one after the other, by `order`. Timeouts in ms. */
function project(name: string, include: string[], order: number, more: ProjectConfig): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, environment: 'node', sequence: { groupOrder: order }, ...more } };
}

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

/** Those that measure time or memory: beside another browser they would measure that one, too. */
const ALONE = ['fight-large', 'guest', 'memory'].map((name) => `tests/e2e/${name}.e2e.test.ts`);
/** In ms: above what anything takes on a busy machine. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

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
      project('unit', ['tests/**/*.test.{ts,tsx}'], 0, { exclude: ['tests/**/*.{browser,dom,e2e}.test.*'] }),
      project('dom', ['tests/**/*.dom.test.ts'], 3, { ...PATIENT, maxWorkers: 2 }),
      project('browser', ['tests/**/*.browser.test.{ts,tsx}'], 2, {
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          viewport: { width: 1280, height: 900 },
          provider: installedBrowsers(),
          instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
        },
      }),
      // Two files at a time, each with a browser of its own: most of their time they wait, as a reader does.
      project('e2e', ['tests/e2e/*.e2e.test.ts'], 3, { ...PATIENT, exclude: ALONE, maxWorkers: 2 }),
      project('e2e alone', ALONE, 4, { ...PATIENT, fileParallelism: false }),
    ],
  },
});

/** One kind of test. Kinds run one after the other, by `order`. Timeouts in ms. */
function project(name: string, include: string[], order: number, more: ProjectConfig): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, environment: 'node', sequence: { groupOrder: order }, ...more } };
}

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { installedBrowsers } from './tools/vitest-browser.ts';

const root = new URL('..', import.meta.url).pathname;

/**
 * A test's name says where it runs:
 * `*.test.ts` in node; `*.browser.test.ts` inside Chromium and Firefox; `*.dom.test.ts` and `*.e2e.test.ts` in node,
 * driving browsers (the latter with the shipped build).
 */
export default defineConfig({
  root,
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.{browser,dom,e2e}.test.*'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: installedBrowsers(),
            instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
          },
        },
      },
    ],
  },
});

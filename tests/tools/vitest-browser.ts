/**
 * Runs Vitest's browser mode in the browsers that are installed, through the same driver as the end-to-end tests.
 * (Vitest's own providers bring a driver each; one of them patches its Firefox, the other downloads its own.)
 */
import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserProvider, TestProject } from 'vitest/node';
import type { BrowserName } from './browsers.mjs';
import { launchBrowser, resize } from './launch.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Asked before each test file. CSS px. */
    __vitest_viewport(size: { width: number; height: number }): Promise<void>;
  }
}

const SUPPORTED: readonly BrowserName[] = ['chromium', 'firefox'];

export const installedBrowsers = () =>
  defineBrowserProvider({
    name: 'puppeteer-core',
    supportedBrowser: SUPPORTED,
    providerFactory: (project) => new InstalledBrowser(project),
  });

class InstalledBrowser implements BrowserProvider {
  readonly name = 'puppeteer-core';
  readonly supportsParallelism = false;
  readonly #project: TestProject;
  readonly #pages = new Map<string, Page>();
  #browser: Promise<Browser> | undefined;

  constructor(project: TestProject) {
    this.#project = project;
    project.browser?.registerCommand('__vitest_viewport', async ({ sessionId }, size) => {
      const page = this.#pages.get(sessionId);
      if (page) await resize(page, size);
    });
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.#browser ??= launchBrowser(SUPPORTED.find((name) => name === this.#project.config.browser.name)!);
    const page = await (await this.#browser).newPage();
    this.#pages.set(sessionId, page);
    await page.goto(url);
  }

  /** What a command of a test (`browser.commands` of the configuration) gets: the page that holds the test's frame. */
  getCommandsContext(sessionId: string): { page: Page | undefined } {
    return { page: this.#pages.get(sessionId) };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
    this.#pages.clear();
    this.#browser = undefined;
  }
}

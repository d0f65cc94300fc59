/**
 * Finds an installed browser. Plain JavaScript on `node:` built-ins, because it runs before the dependencies are there.
 */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const { env, platform } = process;

/** The environment variable that names the program to use, before any other place is looked at. */
export const OVERRIDE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Program names looked up on PATH, the likeliest first. */
const PROGRAMS = {
  chromium: ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Where installers put a browser that is not on PATH: paths below each of `programFolders()`. */
const PLACES = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
};

/**
 * Downloads of Playwright and Puppeteer below each of `cacheFolders()`; `*` stands for one folder or file name.
 * Playwright's Firefox is a patched build that installs no extensions, so it is left out.
 */
const DOWNLOADS = {
  chromium: [
    'ms-playwright/chromium-*/chrome-linux*/chrome',
    'ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
    'ms-playwright/chromium-*/chrome-win*/chrome.exe',
    'puppeteer/chrome/*/chrome-linux*/chrome',
    'puppeteer/chrome/*/chrome-mac*/*.app/Contents/MacOS/*',
    'puppeteer/chrome/*/chrome-win*/chrome.exe',
  ],
  firefox: [
    'puppeteer/firefox/*/firefox/firefox',
    'puppeteer/firefox/*/*.app/Contents/MacOS/firefox',
    'puppeteer/firefox/*/*/firefox.exe',
  ],
};

const given = (/** @type {(string | undefined)[]} */ ...folders) => folders.filter((folder) => folder !== undefined);

const programFolders = () =>
  platform === 'darwin'
    ? ['/Applications', join(homedir(), 'Applications')]
    : platform === 'win32'
      ? given(env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA)
      : [];

const cacheFolders = () =>
  given(env.XDG_CACHE_HOME, join(homedir(), '.cache'), join(homedir(), 'Library/Caches'), env.LOCALAPPDATA);

/** Every existing path that `pattern` names below `folder`; of several versions the newest name comes first. */
function expand(/** @type {string} */ folder, /** @type {string} */ pattern) {
  let paths = [folder];
  for (const part of pattern.split('/')) {
    const wanted = new RegExp(`^${part.replace(/[.]/g, '\\.').replace(/[*]/g, '.*')}$`);
    paths = paths.flatMap((path) => {
      if (!part.includes('*')) return [join(path, part)];
      return entriesOf(path)
        .filter((name) => wanted.test(name))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map((name) => join(path, name));
    });
  }
  return paths;
}

function entriesOf(/** @type {string} */ folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The absolute path of an installed browser of this kind, or null where none is found. The environment variable
 * (`CHROME_PATH`, `FIREFOX_PATH`) wins; where it is set and names no program nothing else is tried, so that a
 * mistyped path is noticed.
 *
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const override = env[OVERRIDE[browser]];
  if (override) return isProgram(override) ? resolve(override) : null;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS[browser].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const installed = programFolders().flatMap((folder) => PLACES[browser].map((place) => join(folder, place)));
  const downloaded = cacheFolders().flatMap((folder) => DOWNLOADS[browser].flatMap((place) => expand(folder, place)));
  return [...onPath, ...installed, ...downloaded].find(isProgram) ?? null;
}

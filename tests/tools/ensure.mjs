/**
 * Makes a fresh machine ready: `node tests/tools/ensure.mjs [--browser chromium] [--browser firefox]`.
 *
 * Installs the locked dependencies where they are missing or stale, then sees to it that each named browser is
 * installed. Says nothing where there is nothing to do; where it cannot help itself it says in one line what to
 * install and exits with 1. Plain JavaScript on `node:` built-ins, because nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, OVERRIDE } from './browsers.mjs';
import { withLock } from './lock.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {{ version: string, integrity?: string, optional?: boolean, dev?: boolean }} LockedPackage */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How each package manager is asked, and what it calls the browsers. The first one found is used. */
const PACKAGE_MANAGERS = [
  {
    program: 'apt-get',
    refresh: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600'],
    packages: {
      chromium: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
      firefox: ['firefox-esr', 'fonts-liberation'],
    },
  },
  { program: 'dnf', install: ['install', '-y', '-q'], packages: { chromium: ['chromium'], firefox: ['firefox'] } },
  { program: 'apk', install: ['add', '--quiet'], packages: { chromium: ['chromium'], firefox: ['firefox'] } },
  { program: 'pacman', install: ['-Sy', '--noconfirm'], packages: { chromium: ['chromium'], firefox: ['firefox'] } },
];

const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
  spawnSync(program, args, {
    cwd: ROOT,
    // What installers print goes to stderr: a caller's output stays its own.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const answers = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** The packages of a lock file without its root entry, or null where the file cannot be read. */
function lockedPackages(/** @type {string} */ path) {
  try {
    /** @type {{ packages: Record<string, LockedPackage> }} */
    const { packages } = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what the lock file says. npm writes down what it installed in a lock file of its own,
 * as the last step, so a broken install shows too. Packages for other platforms are optional and may be missing.
 */
function dependenciesAreCurrent() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  const isSame = (/** @type {LockedPackage | undefined} */ a, /** @type {LockedPackage | undefined} */ b) =>
    a?.version === b?.version && a?.integrity === b?.integrity;
  return (
    [...installed].every(([folder, locked]) => isSame(locked, wanted.get(folder))) &&
    [...wanted].every(([folder, locked]) => installed.has(folder) || locked.optional)
  );
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  console.error('Installing the locked dependencies …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const done = npm?.endsWith('.js') ? run(process.execPath, npm, ...args) : run('npm', ...args);
  if (!done) throw new Error('The dependencies could not be installed: see what npm says above.');
}

function installBrowser(/** @type {BrowserName} */ browser) {
  if (findBrowser(browser)) return;
  const manager =
    process.platform === 'linux' ? PACKAGE_MANAGERS.find((each) => answers(each.program, '--version')) : null;
  const isRoot = process.getuid?.() === 0;
  const mayInstall = manager && !process.env[OVERRIDE[browser]] && (isRoot || answers('sudo', '-n', 'true'));
  if (mayInstall) {
    const command = isRoot
      ? [manager.program]
      : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', manager.program];
    const [program = '', ...before] = command;
    console.error(`Installing ${browser} with ${manager.program} …`);
    if (manager.refresh) run(program, ...before, ...manager.refresh);
    run(program, ...before, ...manager.install, ...manager.packages[browser]);
  }
  if (!findBrowser(browser)) throw new Error(missing(browser, manager ?? null));
}

/** What to do about a browser that is not there, in one line. */
function missing(/** @type {BrowserName} */ browser, /** @type {typeof PACKAGE_MANAGERS[number] | null} */ manager) {
  const variable = OVERRIDE[browser];
  const given = process.env[variable];
  if (given) return `${variable} names no program that can be run: ${given}`;
  const product = browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  const command = manager
    ? ` (sudo ${manager.program} ${manager.install[0]} ${manager.packages[browser].join(' ')})`
    : '';
  return `No ${product} was found: install it${command}, or set ${variable} to its program.`;
}

const { values } = parseArgs({ options: { browser: { type: 'string', multiple: true, default: [] } } });

try {
  if (!dependenciesAreCurrent()) await withLock(join(ROOT, '.output', 'ensure.lock'), installDependencies);
  for (const browser of values.browser) {
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`Not a browser known here: ${browser}`);
    if (!findBrowser(browser)) await withLock(join(tmpdir(), 'newsgloss-browsers.lock'), () => installBrowser(browser));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

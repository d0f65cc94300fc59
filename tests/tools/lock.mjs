/**
 * A lock between processes of one machine: a file that holds the process id of its owner.
 * Plain JavaScript on `node:` built-ins, because it runs before the dependencies are there.
 */
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;

/**
 * Runs `work` while no other process holds the lock at `path`, and gives back what it returns. A lock whose owner no
 * longer runs is taken over. Throws, naming the file, when a living owner has not let go after `patience`.
 *
 * @template T
 * @param {string} path a file; missing folders above it are made
 * @param {() => T | Promise<T>} work
 * @param {number} [patience] ms
 * @returns {Promise<T>}
 */
export async function withLock(path, work, patience = 15 * 60_000) {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = Date.now() + patience;
  while (!tryTake(path)) {
    removeIfOrphaned(path);
    if (Date.now() > deadline) throw new Error(`${path} is still held by process ${ownerOf(path)}`);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Takes the lock where it is free. The link is atomic and the file has its content from the first moment. */
function tryTake(/** @type {string} */ path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Removes a lock whose owner is gone. Of several who notice, one makes the folder named for the dead owner and looks
 * again: nobody else may remove that owner's lock, so what it removes cannot be a new owner's.
 */
function removeIfOrphaned(/** @type {string} */ path) {
  const owner = ownerOf(path);
  if (owner === null || isRunning(owner)) return;
  const claim = `${path}.orphan-${owner}`;
  try {
    mkdirSync(claim);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    throw error;
  }
  if (ownerOf(path) === owner) rmSync(path);
  rmdirSync(claim);
}

/** The process id in the lock, or null where there is no lock. */
function ownerOf(/** @type {string} */ path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isRunning(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

const isCode = (/** @type {unknown} */ error, /** @type {string} */ code) =>
  error instanceof Error && 'code' in error && error.code === code;

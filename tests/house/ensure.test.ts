import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../tools/lock.mjs';
import { ROOT } from './sources';

const ensure = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['tests/tools/ensure.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('the set-up', () => {
  test('says nothing where there is nothing to do', () => {
    const { status, stdout, stderr } = ensure(['--browser', 'chromium', '--browser', 'firefox']);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  test('says in one line what is missing and fails', () => {
    const { status, stderr } = ensure(['--browser', 'firefox'], { FIREFOX_PATH: '/no/such/firefox' });
    expect(status).toBe(1);
    expect(stderr).toBe('FIREFOX_PATH names no program that can be run: /no/such/firefox\n');
  });
});

describe('the lock', () => {
  let folder: string;
  let holder: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-lock-'));
  });
  afterEach(() => {
    holder?.kill();
    rmSync(folder, { recursive: true });
  });

  test('lets one after the other work, across processes', () => {
    const log = join(folder, 'log');
    const worker = `
      const { appendFileSync } = await import('node:fs');
      const { withLock } = await import(${JSON.stringify(`${ROOT}tests/tools/lock.mjs`)});
      await withLock(${JSON.stringify(join(folder, 'lock'))}, async () => {
        appendFileSync(${JSON.stringify(log)}, 'in ');
        await new Promise((resolve) => setTimeout(resolve, 100));
        appendFileSync(${JSON.stringify(log)}, 'out ');
      });`;
    const node = JSON.stringify(process.execPath);
    execFileSync('sh', ['-c', `for i in 1 2 3; do echo "$WORKER" | ${node} --input-type=module & done; wait`], {
      env: { ...process.env, WORKER: worker },
    });
    expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(3));
  });

  test('is taken over from a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(folder, 'lock'), String(gone));
    expect(await withLock(join(folder, 'lock'), () => 'done', 2000)).toBe('done');
  });

  test('is not taken from a living process, and names the file after its patience', async () => {
    holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const lock = join(folder, 'lock');
    writeFileSync(lock, String(holder.pid));
    await expect(withLock(lock, () => 'done', 300)).rejects.toThrow(`${lock} is still held by process ${holder.pid}`);
  });

  test('is let go when the work fails', async () => {
    const lock = join(folder, 'lock');
    const failing = withLock(lock, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await withLock(lock, () => 'free', 300)).toBe('free');
  });
});

/**
 * What `npm test` looks at before any test runs: style and the bundled knowledge beside the builds, then the types, for
 * builds write some of those down. Ends with 1 where one of them fails. What each says is shown once it has ended.
 */
import { spawn } from 'node:child_process';

/** Runs a script of package.json; whether it succeeded. */
const run = (/** @type {string} */ script, /** @type {string[]} */ ...args) =>
  new Promise((resolve) => {
    const npm = spawn('npm', ['run', '--silent', script, ...args], { shell: process.platform === 'win32' });
    /** @type {Buffer[]} */
    const said = [];
    npm.stdout.on('data', (part) => said.push(part));
    npm.stderr.on('data', (part) => said.push(part));
    npm.on('close', (code) => {
      console.log(`${script}: ${code === 0 ? 'ok' : 'failed'}\n${Buffer.concat(said).toString().trim()}\n`);
      resolve(code === 0);
    });
  });

const beside = [run('build'), run('lint').then(async (ok) => (await run('knowledge', '--', '--check')) && ok)];
const ok = !(await Promise.all(beside)).includes(false) && (await run('typecheck'));
if (!ok) process.exitCode = 1;

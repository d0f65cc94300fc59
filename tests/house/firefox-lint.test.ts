import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtExtension } from '../tools/extension';
import { ROOT } from './sources';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Preact sets innerHTML where a component asks for `dangerouslySetInnerHTML`; no component here does. */
const KNOWN = (finding: Finding): boolean =>
  finding.code === 'UNSAFE_VAR_ASSIGNMENT' && /innerHTML/.test(finding.message);

test("Mozilla's linter finds nothing in the Firefox build but Preact's innerHTML", { timeout: 60_000 }, async () => {
  const { errors, warnings } = await lint(builtExtension('firefox'));
  expect(errors).toEqual([]);
  expect(warnings.filter((finding) => !KNOWN(finding))).toEqual([]);
});

/** Runs `web-ext lint`. It exits with 1 where it finds errors and prints its report all the same. */
async function lint(folder: string): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const report = await new Promise<string>((resolve) =>
    execFile(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args], { cwd: ROOT }, (_, stdout, stderr) =>
      resolve(stdout || stderr),
    ),
  );
  return JSON.parse(report);
}

import { readFileSync } from 'node:fs';
import type { Problem } from '../knowledge/index';
import { FileError } from './documents';
import { lineOfPath } from './json-place';

/** One line a problem: file, line where the place is found, path and reason. */
export function problemsIn(file: string, problems: readonly Problem[]): FileError {
  const json = readFileSync(file, 'utf8');
  return new FileError(
    problems
      .map(({ path, reason }) => {
        const line = lineOfPath(json, path);
        return `${file}${line === undefined ? '' : `:${line}`}: ${path}: ${reason}`;
      })
      .join('\n'),
  );
}

/** @throws {FileError} with the line that is no JSON. */
export function readJson(file: string): unknown {
  const json = readFileSync(file, 'utf8');
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(reason)?.[1];
    const line = at === undefined ? '' : `:${json.slice(0, Number(at)).split('\n').length}`;
    throw new FileError(`${file}${line}: ${reason}`);
  }
}

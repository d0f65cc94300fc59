import { existsSync, readFileSync } from 'node:fs';
import { FileError } from './documents';
import type { Verdict, Verdicts } from './explain';

/** What reviewers said of items, by hash; none where there is no such file. @throws {FileError} */
export function readVerdicts(file: string | URL): Verdicts {
  if (!existsSync(file)) return {};
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const wrong = pairs.find(([hash, verdict]) => !/^[0-9a-f]{12}$/.test(hash) || !isVerdict(verdict));
  if (wrong) throw new FileError(`${file}: “${wrong[0]}” is no hash with “right” or “wrong”`);
  return Object.fromEntries(pairs.flatMap(([hash, verdict]) => (isVerdict(verdict) ? [[hash, verdict]] : [])));
}

const isVerdict = (value: unknown): value is Verdict => value === 'right' || value === 'wrong';

/** The bundled document built by rules alone, against what its curation says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledFiles, checkFiles } from '../../lib/cli/bundled-pack';
import { buildPack, type Entry } from '../../lib/knowledge/index';

const files = bundledFiles();
const text = readFileSync(files.document, 'utf8');
const curated = checkFiles(files);
const pack = buildPack(text);

const isNamed = ({ type }: Entry): boolean => type !== 'Concept' && type !== 'Event';
const mentionsOf = (entries: readonly Entry[]) => entries.flatMap(({ mentions }) => mentions);

test('at least 95 % of the mentions of named entries are found, and as many of those found are right', () => {
  const wanted = mentionsOf(curated.entries.filter(isNamed));
  const found = mentionsOf(pack.entries.filter(isNamed));
  const key = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}:${end}`;
  const wantedKeys = new Set(wanted.map(key));
  const foundKeys = new Set(found.map(key));
  // A name inside a longer curated one ("AWS" of "AWS deal") is a mention all the same.
  const longer = mentionsOf(curated.entries);
  const right = found.filter(
    (one) => wantedKeys.has(key(one)) || longer.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  const recall = wanted.filter((one) => foundKeys.has(key(one))).length / wanted.length;
  console.log(
    `mentions of named entries: P ${right.length}/${found.length}, R ${recall.toFixed(3)} of ${wanted.length}`,
  );
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
});

test('at least 14 entries are defined, and at least 10 relations are shown', () => {
  expect(pack.entries.filter(({ definition }) => definition).length).toBeGreaterThanOrEqual(14);
  const relations = pack.entries.flatMap(({ id, relations: own }) =>
    own.map(({ type, target, hedged }) => `${id} ${type} ${target}${hedged ? '?' : ''}`),
  );
  expect(relations).toEqual([
    'openai has-agreement-with amazon-web-services?',
    'anthropic customer-of amazon-web-services',
    'anthropic disputes-with department-of-defense',
    'anthropic sued pentagon',
    'anthropic disputes-with pentagon',
    'aws-govcloud designed-for itar',
    'aws-govcloud designed-for fedramp-high',
    'aws-govcloud designed-for dod-srg-impact-levels',
    'aws-govcloud region-of amazon-web-services',
    'department-of-defense labelled anthropic',
    'amazon invests-in anthropic',
    'claude product-of anthropic',
    'claude integrated-into amazon-bedrock',
    'claude available-in aws-govcloud',
    'amazon-bedrock product-of amazon-web-services',
  ]);
});

test('no marker of a question and no run-on of a site and a title becomes a name', () => {
  for (const { name } of pack.entries) expect(name).not.toMatch(/^Q\d|^BitcoinWorld\s|\n/);
});

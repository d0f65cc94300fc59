import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundledFiles, checkFiles } from '../../lib/cli/bundled-pack';
import { checkQuotes, entryForms, type KnowledgePack } from '../../lib/knowledge/index';

const files = bundledFiles();
const pack: KnowledgePack = checkFiles(files);
const text = readFileSync(files.document, 'utf8');
const named = pack.entries.filter((entry) => entry.type !== 'Concept' && entry.type !== 'Event');

test('the pack holds what a reader of this article meets', () => {
  expect(named.length).toBeGreaterThanOrEqual(18);
  expect(pack.entries.filter((entry) => entry.type === 'Concept').length).toBeGreaterThanOrEqual(10);
  expect(pack.entries.filter((entry) => entry.definition).length).toBeGreaterThanOrEqual(20);
  expect(pack.entries.flatMap((entry) => entry.relations).length).toBeGreaterThanOrEqual(30);
  expect(pack.facts.map(({ bound = '', value }) => bound + value)).toEqual(['2026-03-17', '>=USD 4000000000', 'P10Y']);
  expect(pack.qas).toHaveLength(5);
  expect(pack.summary.length).toBeGreaterThanOrEqual(3);
  expect(pack.summary.length).toBeLessThanOrEqual(5);
});

test.each([
  'OpenAI',
  'Amazon Web Services',
  'AWS',
  'Amazon',
  'Anthropic',
  'Department of Defense',
  'Defense Department',
  'DOD',
  'DoD',
  'Pentagon',
  'U.S. government',
  'The Information',
  'BitcoinWorld',
  'AWS GovCloud',
  'Amazon Bedrock',
  'Claude',
  'Microsoft',
  'Microsoft Azure',
  'Google',
  'Google Cloud',
  'ITAR',
  'FedRAMP High',
  'DoD SRG',
  'Impact Levels',
])('“%s” is a name of one entry, which the document mentions', (form) => {
  const owners = named.filter((entry) => entryForms(entry).some((one) => one.form === form));
  expect(owners).toHaveLength(1);
  expect(owners[0]?.mentions.some(({ start, end }) => text.slice(start, end) === form)).toBe(true);
});

test('every entry is mentioned in the document, in words that are a form of its own', () => {
  for (const entry of pack.entries) {
    const forms = entryForms(entry).map((one) => one.form.toLowerCase());
    expect(entry.mentions.length, entry.id).toBeGreaterThan(0);
    for (const { start, end } of entry.mentions) expect(forms).toContain(text.slice(start, end).toLowerCase());
  }
});

test('every entry says something: a definition, or background with its source', () => {
  expect(pack.entries.filter((entry) => !entry.definition && !entry.background).map((entry) => entry.id)).toEqual([]);
});

test('no pair of entries is related twice by one sentence', () => {
  const pairs = pack.entries.flatMap(({ id, relations }) =>
    relations.map((one) => `${[id, one.target].sort().join(' ')} ${one.quote}`),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
});

/** Words of the document that report or suppose; a relation that rests on them may not be stated. */
test('what the document only reports or supposes is hedged', () => {
  const supposed = /\b(?:reported(?:ly)?|newly reported|may|could|likely|potentially)\b/;
  const stated = pack.entries.flatMap(({ id, relations }) =>
    relations.filter((one) => !one.hedged && supposed.test(one.quote)).map((one) => `${id} ${one.type} ${one.target}`),
  );
  expect(stated).toEqual([
    'openai-aws-deal reported-by the-information',
    'microsoft-azure instance-of cloud-providers',
    'google-cloud instance-of cloud-providers',
  ]);
});

test('every question is about entries', () => {
  for (const qa of pack.qas) expect(qa.entries, qa.question).not.toEqual([]);
});

test('what stands outside the document names where it is laid down', () => {
  for (const { id, background } of pack.entries)
    if (background) expect(background.reference.url, id).toMatch(/^https:\/\//);
});

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, 'document' | 'curation' | 'pack', string, string, RegExp]>([
  [
    'a definition changed by hand',
    'pack',
    'Where the post about',
    'Where a post about',
    /json:\d+: is not what a build gives/,
  ],
  [
    'a quote of other words',
    'pack',
    '"quote": "OpenAI has reportedly',
    '"quote": "OpenAI has allegedly',
    /quotes \d+ units|is not what stands/,
  ],
  [
    'a quote of as many other letters',
    'pack',
    'has reportedly inked',
    'has reportedly asked',
    /entries\.openai\.definition: “.*” is not what stands at/,
  ],
  ['a target that is not there', 'pack', '"target": "itar"', '"target": "itarr"', /there is no entry “itarr”/],
  [
    'a quote gone from the document',
    'document',
    'supply chain risk',
    'supply-chain risk',
    /is not what stands at|not in the text/,
  ],
  [
    'a curated definition reworded without a build',
    'curation',
    '“cloud giant”',
    '“cloud giant” ',
    /is not what a build gives/,
  ],
  [
    'a curated target misspelt',
    'curation',
    '"target": "classified-networks"',
    '"target": "networks"',
    /curation\.json:\d+: entries\.openai\.relations\[3\]\.target: there is no entry “networks”/,
  ],
  ['an alias given to two', 'curation', '"Defense Department"', '"Anthropic"', /“Anthropic” is also a name of/],
  ['broken JSON', 'pack', '"format": 1,', '"format": 1', /json:3: .*JSON/],
])('the check fails on %s and names the place', (_name, file, from, to, message) => {
  cpSync(dirname(files.pack), folder, { recursive: true });
  const copies = bundledFiles(folder);
  const before = readFileSync(copies[file], 'utf8');
  expect(before).toContain(from);
  writeFileSync(copies[file], before.replace(from, to));
  expect(() => checkFiles(copies)).toThrow(message);
});

test('the pack quotes the document at every offset', () => {
  expect(checkQuotes(pack, text)).toEqual([]);
  expect(checkQuotes(pack, ` ${text}`).length).toBeGreaterThan(pack.entries.length);
});

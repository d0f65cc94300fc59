/** What each step costs those who take it, as `npm run build` made it: gzip, the unit the web is billed in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../tools/extension';

/** Most bytes of each load, after gzip; 1 kB is 1,000 bytes. */
const LIMITS = {
  gate: 3_000,
  article: 25_000,
  popover: 14_000,
  popup: 20_000,
  // 30,000 were enough until its radios, boxes, slider and disclosures were drawn alike in both browsers.
  // And 30,800 until the ways to its parts stayed in sight.
  options: 32_100,
  later: 42_000,
  welcome: 40_400, // 40,100 were enough until it showed the buttons it speaks of.
  panel: 45_000,
  source: 20_000,
};

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The scripts and style sheets that an extension page asks for itself. */
function partsOf(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/(?<file>[^"]+\.(?:js|css))"/g)].map(({ groups }) => groups?.file ?? '');
}

/** The chunks, and their style sheets, that a page asks for later. */
const laterIn = (folder: string, ...names: readonly string[]): string[] =>
  ['chunks', 'assets'].flatMap((under) =>
    readdirSync(join(folder, under))
      .filter((file) => names.some((name) => file.startsWith(`${name}-`)))
      .map((file) => `${under}/${file}`),
  );

describe.each(BROWSERS)('built for %s', (browser) => {
  const folder = builtExtension(browser);
  const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + gzipped(join(folder, file)), 0);
  const loads = {
    'every page: the gate': ['gate', ['gate.js']],
    'an article before the first hover: gate, reader and page style': [
      'article',
      ['gate.js', 'reader.js', 'assets/highlights.css', 'assets/host.css'],
    ],
    'the first hover: the popover': ['popover', ['popover.js']],
    'the page that greets, with the reader for its text': [
      'welcome',
      ['welcome.html', ...partsOf(join(folder, 'welcome.html'))],
    ],
    'the settings': ['options', ['options.html', ...partsOf(join(folder, 'options.html'))]],
    'the settings, once they stand: the library, and the reader for a text to try it on': [
      'later',
      laterIn(folder, 'work', 'trial'),
    ],
    'the panel': ['panel', ['sidepanel.html', ...partsOf(join(folder, 'sidepanel.html'))]],
    'a source’s page': ['source', ['source.html', ...partsOf(join(folder, 'source.html'))]],
    'the popup': ['popup', ['popup.html', ...partsOf(join(folder, 'popup.html'))]],
  } as const;

  test.each(Object.entries(loads))('%s stays within its limit', (what, [load, files]) => {
    const bytes = sum(files);
    console.log(`${browser}, ${what}: ${bytes} of ${LIMITS[load]} bytes gzip (${files.join(', ')})`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(LIMITS[load]);
  });
});

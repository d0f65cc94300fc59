import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { POPOVERS } from '../../entrypoints/gallery/made-up/popovers';
import { BROWSERS, builtExtension } from '../tools/extension';

test.each(BROWSERS)('what is shipped for %s holds neither the gallery nor anything made up for it', (browser) => {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.includes('gallery'))).toEqual([]);
  const texts = files
    .filter((name) => /\.(?:js|html|json)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts.length).toBeGreaterThan(5);
  const { definition } = POPOVERS.whole!.cards[0]!;
  expect(texts.filter((text) => text.includes(definition!.quote))).toEqual([]);
});

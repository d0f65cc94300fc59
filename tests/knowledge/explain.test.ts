import { expect, test } from 'vitest';
import { explainArticle, itemHash, newTally, tallyLines } from '../../lib/cli/explain';
import { buildArticle } from '../../lib/knowledge/index';

const TEXT = 'Ann Lee, the mayor of Oslo, left. Lee was glad. Tim Moss made a long song on it. Moss sang.';

test('every popover is printed with its evidence, and what nobody judged is new', () => {
  const pack = buildArticle(TEXT);
  const right = itemHash({
    term: 'Ann Lee',
    says: 'The mayor of Oslo.',
    evidence: 'Ann Lee, the mayor of Oslo, left.',
  });
  const tally = newTally();
  const lines = explainArticle('a.txt', TEXT, pack, { [right]: 'right' }, tally);
  expect(lines[0]).toBe('== a.txt: 20 words, 2 popovers');
  expect(lines).toContain(`  ${right} right  The mayor of Oslo.`);
  expect(lines).toContain('      “Ann Lee, the mayor of Oslo, left.”');
  expect(lines.some((line) => /^ {2}[0-9a-f]{12} new {2}first named here$/.test(line))).toBe(true);
  expect(tallyLines(tally).slice(1)).toEqual([
    '2 popovers in 20 words: 100.0 per 1,000 words',
    '1 of 2 people are introduced with a role: 50.0 %',
    '1 items judged, 100.0 % of them right; 1 new',
  ]);
});

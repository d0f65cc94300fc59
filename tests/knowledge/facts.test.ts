import { expect, test } from 'vitest';
import { findFacts } from '../../lib/knowledge/build/facts';
import { spanText } from '../../lib/text/span';

test.each([
  ['reported on March 17, 2026, by them', [['date', '2026-03-17', 'March 17, 2026']]],
  ['on 5 Sept 2025', [['date', '2025-09-05', '5 Sept 2025']]],
  ['in March 2026', [['date', '2026-03', 'March 2026']]],
  ['at least $4 billion', [['amount', '>=USD 4000000000', 'at least $4 billion']]],
  [
    '€1.15bn or £2,500',
    [
      ['amount', 'EUR 1150000000', '€1.15bn'],
      ['amount', 'GBP 2500', '£2,500'],
    ],
  ],
  ['Up to $3m', [['amount', '<=USD 3000000', 'Up to $3m']]],
  ['for almost two years', [['duration', '~P2Y', 'for almost two years']]],
  ['$4.50', [['amount', 'USD 4.50', '$4.50']]],
  ['rose 7.5 percent', [['percentage', '7.5%', '7.5 percent']]],
  ['grow over the next decade', [['duration', 'P10Y', 'over the next decade']]],
  ['in the past two weeks', [['duration', 'P2W', 'in the past two weeks']]],
  ['for 18 months', [['duration', 'P18M', 'for 18 months']]],
  ['on March 45, 2026', []],
  ['in May, a decade', []],
])('%s', (text, expected) => {
  const sentence = `It was ${text}.`;
  const found = findFacts(sentence, { start: 0, end: sentence.length });
  expect(found.map((fact) => [fact.kind, `${fact.bound ?? ''}${fact.value}`, fact.text])).toEqual(expected);
  for (const fact of found) expect(spanText(sentence, fact)).toBe(fact.text);
});

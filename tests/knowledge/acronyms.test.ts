import { expect, test } from 'vitest';
import { areInitials, findAcronyms } from '../../lib/knowledge/build/acronyms';

test.each([
  ['the Federal Trade Commission (FTC) sued', [['FTC', 'Federal Trade Commission']]],
  ['the FTC (Federal Trade Commission) sued', [['FTC', 'Federal Trade Commission']]],
  ['a heat shock protein (HSP), and', [['HSP', 'heat shock protein']]],
  ['the Security Requirements Guide (SRG; new)', [['SRG', 'Security Requirements Guide']]],
  ['the World Bank (which lent)', []],
  ['the meeting (May)', []],
  ['Acme (ACME) grew', []],
])('%s', (text, pairs) => expect(findAcronyms(text).map(({ short, long }) => [short, long])).toEqual(pairs));

test.each([
  ['AWS', 'Amazon Web Services', true],
  ['DoD', 'Department of Defense', true],
  ['DD', 'Department of Defense', true],
  ['AWS', 'Amazon', false],
  ['A', 'Amazon Web Services', false],
])('%s for %s: %s', (short, long, expected) => expect(areInitials(short, long)).toBe(expected));

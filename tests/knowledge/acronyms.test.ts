import { expect, test } from 'vitest';
import { findAcronyms, initialsOf } from '../../lib/knowledge/build/acronyms';

test.each([
  ['the Federal Trade Commission (FTC) sued', [['FTC', 'Federal Trade Commission']]],
  ['the FTC (Federal Trade Commission) sued', [['FTC', 'Federal Trade Commission']]],
  ['a heat shock protein (HSP), and', [['HSP', 'heat shock protein']]],
  ['the Security Requirements Guide (SRG; new)', [['SRG', 'Security Requirements Guide']]],
  ['proton pump inhibitors (PPIs) help', [['PPIs', 'proton pump inhibitors']]],
  ['the adjusted odds ratio [AOR] rose', [['AOR', 'adjusted odds ratio']]],
  ['forced expiratory volume (FEV(1)) fell', [['FEV(1)', 'forced expiratory volume']]],
  ['partial least squares (PLS-1)', [['PLS-1', 'partial least squares']]],
  ['the non-high-density lipoprotein (HDL)', [['HDL', 'high-density lipoprotein']]],
  ['by 2,6-diaminopurine (DAP)', [['DAP', '2,6-diaminopurine']]],
  [
    'muscles [genioglossus (GG), diaphragm (D)]',
    [
      ['GG', 'genioglossus'],
      ['D', 'diaphragm'],
    ],
  ],
  ['they paid a lot (10 mg/kg) and left', []],
  ['Smith (D) won', []],
  ['The talks ended. Both left (TB)', []],
  ['the World Bank (which lent)', []],
  ['the meeting (May)', []],
  ['Acme (ACME) grew', []],
])('%s', (text, pairs) => expect(findAcronyms(text).map(({ short, long }) => [short, long])).toEqual(pairs));

test.each([
  ['Amazon Web Services', ['AWS']],
  ['Department of Defense', ['DoD', 'DOD', 'DD']],
  ['Amazon', []],
])('the initials of %s', (name, expected) => expect(initialsOf(name)).toEqual(expected));

import { expect, test } from 'vitest';
import { inBrief } from '../../lib/text/brief';

test.each([
  ['a text that has room is left as it is', 'One. Two.', 9, 'One. Two.'],
  [
    'as many sentences as there is room for',
    'It makes anvils. It sells anvils. It is old, too.',
    40,
    'It makes anvils. It sells anvils.',
  ],
  ['words of a longer one, and dots', 'A company that sells, among others, anvils', 30, 'A company that sells, among…'],
  ['no sign before the dots', 'A company that sells, among others, anvils', 23, 'A company that sells…'],
  [
    'a full stop that may end no sentence',
    'A part of the U.S. Department of Defense that buys',
    30,
    'A part of the U.S. Department…',
  ],
  ['letters where there are no words', '甲乙丙丁戊己庚辛', 5, '甲乙丙丁…'],
])('%s', (_, text, most, brief) => expect(inBrief(text, most)).toBe(brief));

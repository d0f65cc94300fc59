import { expect, test } from 'vitest';
import { inBrief } from '../../lib/text/brief';

test.each([
  ['a text that has room is left as it is', 'One. Two.', 9, 'One. Two.'],
  ['as many sentences as there is room for', 'One is short. Two is too. Three is much longer.', 30, 'One is short. Two is too.'],
  ['words of a longer one, and dots', 'A company that sells, among others, anvils', 30, 'A company that sells, among…'],
  ['no sign before the dots', 'A company that sells, among others, anvils', 23, 'A company that sells…'],
  ['letters where there are no words', '甲乙丙丁戊己庚辛', 5, '甲乙丙丁…'],
])('%s', (_, text, most, brief) => expect(inBrief(text, most)).toBe(brief));

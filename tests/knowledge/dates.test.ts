import { expect, test } from 'vitest';
import { relativeDates } from '../../lib/knowledge/build/dates';

/** Published on Wednesday, 20 November 2019. */
test.each([
  ['He said on Monday', ['Monday', '2019-11-18']],
  ['He said on Wednesday', ['Wednesday', '2019-11-20']],
  ['It is due on Monday', ['Monday', '2019-11-25']],
  ['He was held for a March 21 call', ['March 21', '2019-03-21']],
  ['He was held on 21 March', ['21 March', '2019-03-21']],
  ['It is scheduled for Feb. 14', ['Feb. 14', '2020-02-14']],
  ['He was held in April', ['in April', '2019-04']],
  ['He left last December', ['last December', '2018-12']],
  ['He left yesterday', ['yesterday', '2019-11-19']],
  ['He left last month', ['last month', '2019-10']],
  ['It begins next year', ['next year', '2020']],
])('%s', (sentence, expected) => {
  expect(relativeDates(sentence, '2019-11-20').map(({ text, value }) => [text, value])).toEqual([expected]);
});

test.each([
  ['a date with its year counts from nothing', 'on March 21, 2018', '2019-11-20'],
  ['a day that no month has', 'on Feb. 30', '2019-11-20'],
  ['no day of publication', 'on Monday', ''],
  ['a day of publication that is none', 'on Monday', 'yesterday'],
])('nothing is dated: %s', (_name, sentence, published) => expect(relativeDates(sentence, published)).toEqual([]));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes, locateQuote } from '../../lib/text/quote';

const text = 'a deal, the deal, no deal';

test.each([
  ['the words alone, everywhere they stand', { exact: 'deal' }, [2, 12, 21]],
  ['a prefix that only one place has', { exact: 'deal', prefix: 'the ' }, [12]],
  ['a suffix that only some have', { exact: 'deal', suffix: ',' }, [2, 12]],
  ['words the text does not have', { exact: 'Deal' }, []],
  ['no words at all', { exact: '' }, []],
  ['a prefix longer than what stands before', { exact: 'a', prefix: 'once a' }, []],
])('a selector of %s', (_name, selector, starts) =>
  expect(findQuotes(text, selector).map((place) => place.start)).toEqual(starts),
);

test('one place is given as it is, none or several as their number', () => {
  expect(locateQuote(text, { exact: 'no deal' })).toEqual({ start: 18, end: 25 });
  expect(locateQuote(text, { exact: 'deal' })).toEqual({ matches: 3 });
  expect(locateQuote(text, { exact: 'plan' })).toEqual({ matches: 0 });
});

test('overlapping places are all found', () => {
  expect(findQuotes('aaaa', { exact: 'aa' })).toHaveLength(3);
});

test('every place holds the words, between prefix and suffix', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
      part,
      part,
      part,
      (source, exact, prefix, suffix) => {
        const starts = findQuotes(source, { exact, prefix, suffix }).map((place) => place.start);
        const expected = [...source].flatMap((_, at) =>
          exact !== '' && source.slice(0, at).endsWith(prefix) && source.slice(at).startsWith(exact + suffix)
            ? [at]
            : [],
        );
        expect(starts).toEqual(expected);
      },
    ),
  );
});

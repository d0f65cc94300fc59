import { describe, expect, test } from 'vitest';
import { bracketed, named, pack, term } from './notation';

const claude = pack(
  named('Claude', { needs: ['Anthropic', 'language model'], blocks: ['Claude Debussy', 'Georges Claude'] }),
);
const information = pack(named('The Information', { needs: ['reported'] }));
const page = pack(named('Page', { needs: ['Google'] }));

const check = (packs: typeof claude) => (expected: string) =>
  expect(bracketed(expected.replace(/[[\]]/g, ''), packs)).toBe(expected);

describe('a name with needs is found only where the text holds one of them', () => {
  test.each([
    ['the lights that Claude lit'],
    ['Anthropic trains [Claude].'],
    ['one of many language models is [Claude]'],
    ['the anthropic principle and Claude'],
    ['Anthropics and Claude'],
    ['we asked [Claude] first\nand much later came Anthropic'],
    ['a Language model called [Claude]'],
  ])('%j', check(claude));

  test('a form’s own needs stand in place of its entry’s, and an empty list frees it', () => {
    const meta = pack(
      named('Meta', {
        needs: ['Zuckerberg'],
        aliases: [
          { form: 'Meta Platforms', needs: [] },
          { form: 'Facebook', needs: ['shares'] },
        ],
      }),
    );
    expect(bracketed('of Meta Platforms, Meta and Facebook', meta)).toBe('of [Meta Platforms], Meta and Facebook');
    expect(bracketed('he sold shares of Meta and Facebook', meta)).toBe('he sold shares of Meta and [Facebook]');
    expect(bracketed('that Zuckerberg of Meta and Facebook', meta)).toBe('that Zuckerberg of [Meta] and Facebook');
  });

  test('a need that could stand in no text is never met', () => {
    expect(bracketed('Apple ...', pack(named('Apple', { needs: ['...'] })))).toBe('Apple ...');
  });

  test('a term with needs is found in any case and among any neighbours', () => {
    expect(bracketed('An AWS Region hosts it', pack(term('region', { needs: ['AWS'] })))).toBe(
      'An AWS [Region] hosts it',
    );
  });
});

describe('inside a longer name that is something else a name is not found', () => {
  test.each([
    ['Anthropic’s [Claude], Claude Debussy and Georges Claude’s neon'],
    ['Anthropic knows claude  debussy and GEORGES-CLAUDE'],
    ['Anthropic asked [Claude], Debussy'],
  ])('%s', check(claude));

  test('it blocks its own entry alone', () => {
    const amazon = pack(named('Amazon', { blocks: ['Amazon rainforest'] }), term('rainforest'), named('Amazon River'));
    expect(bracketed('the Amazon rainforest, Amazon and the Amazon River', amazon)).toBe(
      'the Amazon [rainforest], [Amazon] and the [Amazon River]',
    );
  });
});

describe('a capital word next to a name with needs makes it part of another name', () => {
  test.each([
    ['first reported by [The Information] on Monday'],
    ['The Information Commissioner reported; in The Information Age'],
    ['reported in “[The Information]”, The information desk, the Information'],
    ['[The Information] reported it'],
    ['the New The Information reported'],
    ['reported: [The Information], Reuters and [The Information]’s Editor'],
    ['reported by [The Information]. Reuters followed'],
  ])('%s', check(information));

  test.each([
    ['Anthropic says Jean Claude sings, [Claude] does not'],
    ['Yesterday [Claude] answered Anthropic'],
    ['So it went. Yesterday [Claude] answered Anthropic'],
    ['by Anthropic [Claude] was made'],
    ['Anthropic’s [Claude] models and Meta’s [Claude]'],
    ['Anthropic made Claude Shannon famous'],
  ])('%s', check(claude));

  test('names without needs keep their neighbours', () => {
    expect(bracketed('the Google Play store', pack(named('Google')))).toBe('the [Google] Play store');
  });
});

describe('at the start of a sentence the capital of a word proves nothing', () => {
  test.each([
    ['a word that is never common counts: of Google. [Page] left.'],
    ['a common one does not: the page of Google. Page two.'],
    ['a common one that is a name elsewhere does: the page that [Page] of Google wrote. [Page] left.'],
    ['nor after an opening quote: the page of Google says “Page two”'],
    ['Google moved on.\nPage two of the page'],
  ])('%s', check(page));

  test('a name with another capital needs no proof', () => {
    expect(bracketed('the aws of Amazon. AWS', pack(named('AWS', { needs: ['Amazon'] })))).toBe(
      'the aws of Amazon. [AWS]',
    );
  });
});

describe('where everything is in capitals', () => {
  test.each([
    ['ANTHROPIC SHOWS CLAUDE\nand Anthropic’s [Claude] is shown'],
    ['ANTHROPIC SHOWS IT\nand [Claude] is shown'],
  ])('case proves no name with needs, but a need may stand there: %j', check(claude));
});

import { describe, expect, test } from 'vitest';
import { bracketed, named, pack, term } from './notation';

const symbols = pack(
  ...['C++', 'C#', '.NET', 'U.S.', 'AT&T', 'Yahoo!', 'AC/DC', 'Barnes & Noble', 'Node.js', '$AAPL', '#MeToo'].map(
    (name) => named(name),
  ),
);
const risks = pack(term('supply chain risk'));
const companies = pack(named('OpenAI'), named("McDonald's"), named("O'Reilly"), named('Müller'));

describe('a term is found as whole words', () => {
  test.each([
    ['[OpenAI], [OpenAI].'],
    ['OpenAIs OpenAI2 xOpenAI'],
    ['([OpenAI]) “[OpenAI]” *[OpenAI]* —[OpenAI]—'],
    ['pre-[OpenAI] post, [OpenAI]/Microsoft'],
    ['OpenAI.com is one word'],
  ])('%s', (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), companies)).toBe(expected));
});

describe('what joins words is all the same, and a line break never joins', () => {
  test.each([
    ['[supply chain risk]'],
    ['[supply-chain risk], [supply-chain-risk], [supply‑chain risk], [supply–chain risk]'],
    ['[supply  chain\u00a0risk] [supply \u00a0 chain risk]'],
    ['supply\nchain risk'],
    ['supply, chain risk; supply chain - risk; supply--chain risk; supply— chain risk'],
    ['[sup\u00adply chain\u200b risk]'],
  ])('%j', (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), risks)).toBe(expected));
});

describe('quotes, possessives and accents may be written either way', () => {
  test.each([
    ["[OpenAI]'s, [OpenAI]’s and [OpenAI]’ [OpenAI]'"],
    ["[McDonald's], [McDonald’s] and McDonald"],
    ["[O'Reilly], [O’Reilly]’s, O Reilly"],
    ['[Müller], [Mu\u0308ller]’s, Muller'],
    ['it’s OpenAI’sx'],
  ])('%j', (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), companies)).toBe(expected));
});

describe('signs at the edge of a term are part of it', () => {
  test.each([
    ['[C++], [C#] and [C++]-based, but C, C+, C ++, C++11'],
    ['[.NET] (.NETs) ASP.NET . NET'],
    ['the [U.S.] government, the [U.S.]-led, in the [U.S.]'],
    ['[AT&T]’s, AT & T, AT&TX'],
    ['[Yahoo!]’s [Yahoo!], Yahoo, Yahoo !'],
    ['[AC/DC], AC DC, AC / DC'],
    ['[Barnes & Noble], Barnes&Noble, Barnes Noble'],
    ['[Node.js] node.js'],
    ['[$AAPL], US$AAPL, AAPL; [#MeToo], #MeTooX'],
  ])('%s', (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), symbols)).toBe(expected));
});

test('each ideograph is a word, so that a term is found in a text without spaces', () => {
  const chinese = pack(named('人工智能'), named('が'), named('OpenAI公司'), named('삼성'));
  expect(bracketed('中国人工智能产业', chinese)).toBe('中国[人工智能]产业');
  expect(bracketed('か\u3099く', chinese)).toBe('[か\u3099]く');
  expect(bracketed('OpenAI公司说', chinese)).toBe('[OpenAI公司]说');
  expect(bracketed('삼성은', chinese)).toBe('[삼성]은');
});

describe('the regular plural of a term is found, where it has one', () => {
  const terms = pack(
    ...['policy', 'day', 'church', 'box', 'hero', 'photo', 'API', 'frontier model', 'doe', 'gas', 'café'].map((name) =>
      term(name),
    ),
  );
  test.each([
    ['[policies], policys, [policy]'],
    ['[days], daies'],
    ['[churches], [boxes], boxs'],
    ['[heroes] and [photos]'],
    ['[APIs], [Frontier models], frontiers model'],
    ['he does; [doe]'],
    ['[cafe\u0301s]'],
  ])('%s', (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), terms)).toBe(expected));

  test('a name has one only where its rule says so, and a rule can deny a term its own', () => {
    const llm = pack(
      named('Large Language Model', { aliases: [{ form: 'LLM', plural: true }] }),
      term('data', { aliases: [{ form: 'datum', plural: false }] }),
    );
    expect(bracketed('LLMs, LLMS, Large Language Models, datums', llm)).toBe(
      '[LLMs], LLMS, Large Language Models, datums',
    );
  });
});

describe('letter case', () => {
  const pages = pack(
    named('Page'),
    named('US'),
    named('iPhone'),
    term('data residency'),
    named('DoD', { aliases: [{ form: 'pentagon', match: 'fold' }] }),
  );
  test.each([
    ['a name is found as it is written: [Page] and page, [US] and us, [iPhone] and IPhone'],
    ['a term is found in any case: [Data residency], [DATA RESIDENCY]'],
    ['a rule may say otherwise: the [Pentagon], [pentagon], dod'],
    ['In a mixed line PAGE and IPHONE are not names.\n[PAGE] SUES [US] OVER [IPHONE]: “[DATA RESIDENCY]”\nPAGE again'],
  ])('%s', (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), pages)).toBe(expected));

  test('lower-casing that would change a text’s length leaves the spans right', () => {
    expect(bracketed('İİİ and data residency in İstanbul', pack(term('data residency'), term('istanbul')))).toBe(
      'İİİ and [data residency] in [İstanbul]',
    );
  });
});

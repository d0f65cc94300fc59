import { expect, test } from 'vitest';
import { entryForms } from '../../lib/knowledge/forms';
import { buildArticle } from '../../lib/knowledge/index';

const said = (text: string): string[] =>
  buildArticle(text).entries.flatMap(({ name, definition }) => (definition ? [`${name}: ${definition.text}`] : []));
const forms = (text: string): string[] =>
  buildArticle(text).entries.map((entry) =>
    entryForms(entry)
      .map(({ form }) => form)
      .join(', '),
  );

test.each([
  [
    'another thing follows the phrase',
    'They wrote of Zedco, the rise of home baking in towns, and the price of bread.',
    'They wrote of Zedco, the home of baking in towns.',
  ],
  [
    'the phrase is of the clause behind it',
    'As many went by Zedco, the shops of the town were closed.',
    'They went by Zedco, the shop of the town that was closed.',
  ],
  [
    'it only says what somebody did then',
    'They met Ann Lee, who was on her way to Oslo. Lee left.',
    'They met Ann Lee, who was in charge of Oslo. Lee left.',
  ],
  ['the role is a verb', 'They were able to nurse Ann Lee. Lee left.', 'They were known to nurse Ann Lee. Lee left.'],
  [
    'the role is a surname in a list',
    'They like Ann Lee, Collis King and Bob Ray. Lee left.',
    'They like Ann Lee, king of Zedland. Lee left.',
  ],
  [
    'whose the role is stands in another paragraph, or is somebody’s',
    'Acme Bank lost.\n\nIts chair, Ann Lee, left. Bob Ray lost Acme Bank. Its chair, Tim Moss, left.',
    'Acme Bank lost. Its chair, Ann Lee, left.',
  ],
  [
    'its clause goes on behind another name',
    'They met Ann Lee, the first clerk who Acme and Zedco, both of Oslo, paid.',
    'They met Ann Lee, the first clerk who was paid by Acme.',
  ],
  [
    'it is where the text was written',
    'OSLO — A policeman who had just come home was hurt. OSLO is sad.',
    'They met Oslen, a policeman who had just come home.',
  ],
  [
    'it is a state behind its town',
    'It burns in Zed, Calif., a city with three mills near it.',
    'It burns in Zedham, a city with three mills near it.',
  ],
  [
    'the clause is one of several',
    'They met Ann Lee, who was led away, seized and slowly questioned.',
    'They met Ann Lee, who was seized in a raid on the town.',
  ],
  [
    'what follows is another thing’s name',
    'They like the Acme College history project. They love Acme College.',
    'They like the Acme history project in Peru. They love Acme.',
  ],
  [
    'its own list is cut off',
    'They met at Zedco, a club of local bakers, millers and brewers.',
    'They met at Zedco, a club of local bakers.',
  ],
  [
    'a name of a list is like a role',
    'They use tools like Zedco, Red Native, or Acmeware. They love Zedco.',
    'They use tools made by Zedco, a bakery that sells bread.',
  ],
  [
    'the clause is of what was said',
    'The lamp is no match for use with Zedco, which is a shame for the whole town.',
    'The lamp is made by Zedco, which is a bakery in the town.',
  ],
  [
    'the clause is of two names',
    'They like Acme and Zedco, which have more than ten shops in many towns.',
    'They like Acme and Zedco, which has more than ten shops in many towns.',
  ],
  [
    'the clause judges',
    'They sell lamps by Zedco, which is a bit of a rarity in the town.',
    'They sell lamps by Zedco, which is a maker of lamps in the town.',
  ],
  [
    'the name goes on before',
    'They bought the 4K Zedco, which costs around $200 in the shops.',
    'They bought the Zedco, which costs around $200 in the shops.',
  ],
  [
    'any one is meant',
    'A Zedco mobile app runs on phones. They love Zedco.',
    'They use the Zedco mobile app on phones. They love Zedco.',
  ],
  [
    'a verb follows the name',
    'Most people using Zedco sell products at home. They love Zedco.',
    'They use Acme’s Zedco baking products at home. They love Zedco.',
  ],
  [
    'the name is a plural of letters',
    'It has access to all native ZPIs. They love ZPIs.',
    'It gives a prize to Oslo native Ann Lee. They love Lee.',
  ],
  [
    'the kind leans on the sentence',
    'They rely on relevant sectors such as Zedco.',
    'They rely on relevant cloud providers such as Zedco.',
  ],
  [
    'of what it is the tool stands elsewhere',
    'They work in Zedco, the official widget tool.',
    'They work in Zedco, the official tool for widgets.',
  ],
  [
    'it only weighs one thing against others',
    'Consulting means more money and less sleep. They love consulting.',
    'Consulting means giving advice for money. They love consulting.',
  ],
  [
    'the sentence breaks off',
    'Zed apps are applications that are run in... They love Zed apps.',
    'Zed apps are applications that are run in browsers. They love Zed apps.',
  ],
])('nothing is said of a name where %s', (_reason, without, withIt) => {
  expect(said(without)).toEqual([]);
  expect(said(withIt)).not.toEqual([]);
});

test('a genitive is no part of what letters stand for', () =>
  expect(said('The Zed Housing Agency’s (ZHA) homes are full. They love the ZHA.')).toEqual([
    'Zed Housing Agency: ZHA stands for “Zed Housing Agency”.',
  ]));

test.each([
  [
    'initials of two',
    'They moved with Allied Zed Lines, a firm in Oslo, and not with American Zed Lines, a firm in Leeds. They love AZL.',
    ['Allied Zed Lines', 'American Zed Lines'],
  ],
  [
    'a word that stood for another thing before',
    'They like Zedroid. It was made in Zedroid Studio, a tool for widgets. They love Zedroid.',
    ['Zedroid Studio'],
  ],
  [
    'the surname of a namesake',
    'The son of former German President Richard von Zedler, Fritz Eckart von Zedler was hurt. They love von Zedler.',
    ['Richard von Zedler'],
  ],
])('no short form is taken from %s', (_reason, text, expected) => expect(forms(text)).toEqual(expected));

test.each([
  ['a voice assistant', 'Few work with Acme’s voice assistant, Zeri, at home. They love Zeri.', 'Zeri: Product'],
  ['any network', 'They use a Virtual Zed Network (VZN). They love the VZN.', 'Virtual Zed Network: Thing'],
])('%s is neither person nor body', (_what, text, expected) =>
  expect(buildArticle(text).entries.map(({ name, type }) => `${name}: ${type}`)).toContain(expected),
);

test.each([
  ['only a given name is told', 'Rebecca has been a journalist in Oslo for 30 years. They love Rebecca.'],
  ['the name is of a people', 'North American will lay the gas pipes of the town. They love North American.'],
  ['somebody is only back', 'Ann Lee is back at it with a new place in the town of Oslo. They love Ann Lee.'],
])('where a name came in is not shown where %s', (_reason, text) =>
  expect(buildArticle(text).entries.flatMap(({ context }) => context ?? [])).toEqual([]),
);

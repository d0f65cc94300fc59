import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

const contexts = (text: string): string[] =>
  buildArticle(text).entries.flatMap(({ name, context }) => (context ? [`${name}: ${context.quote}`] : []));
/** The name comes up again, so that a reader may ask where it came in. */
const shown = (sentence: string): boolean =>
  contexts(`A storm is near. ${sentence} They thanked Zedco, and Ann Lee.`).length > 0;

test.each([
  [
    'the first sentence that tells of it',
    'Zedco will lay the gas pipes of the town in May. They thanked Zedco.',
    ['Zedco: Zedco will lay the gas pipes of the town in May.'],
  ],
  [
    'a later one where the first leans on another',
    'This was said by Zedco. Zedco will lay the gas pipes of the town in May. They thanked Zedco.',
    ['Zedco: Zedco will lay the gas pipes of the town in May.'],
  ],
  [
    'a later one where the first is personal',
    'I was so glad to hear that they chose Zedco. Zedco will lay the gas pipes of the town in May. They thanked Zedco.',
    ['Zedco: Zedco will lay the gas pipes of the town in May.'],
  ],
  [
    'nothing where it is part of a longer name',
    'Singers will ride a potential Rock and Roll Hall of Fame Gala into a tour. They like the Rock and Roll Hall of Fame.',
    [],
  ],
  ['nothing where no later sentence names it', 'Zedco will lay the gas pipes of the town in May. It rained.', []],
])('a name that nothing explains is shown with %s', (_name, text, expected) =>
  expect(contexts(text)).toEqual(expected),
);

test.each([
  ['it is about the name', 'Zedco will lay the gas pipes of the town in May.', true],
  ['a time stands first', 'In May last year, Zedco will lay the gas pipes of the town.', true],
  ['an age stands between', 'Ann Lee, 42, could lose the house in Oslo for good.', true],
  ['it is about two people', 'Ann Lee and Bob Ray, both teachers, were held in Oslo for a week.', true],
  ['a clause is about the name', 'Police in Oslo said in May that Ann Lee was held in the town.', true],
  ['it was done to the name', 'Zed Foods put Ann Lee in charge of all its shops in Oslo.', true],
  ['somebody owns the name', 'Many people use the pipes of Acme’s Zedco in the town for gas.', true],
  ['the country is US', 'Ann Lee was held by US police in the town in May.', true],
  ['a body only did something', 'Zedco held a meeting in the town in May last year.', false],
  ['it breaks off', 'Ann Lee was held by the police in the town in...', false],
  ['the name did it', 'Gas pipes in Oslo were laid by Zedco in May last year.', true],
  ['a country has the name', 'Lots of pipes in Oslo were bought from Norway’s Zedco in May.', true],
  ['it is one name of a list', 'Pipes in Oslo were laid by Zedco, Acme and Rye in May last year.', false],
  ['it only went somewhere', 'Ann Lee flew to Oslo for a few days in May.', false],
  ['it only speaks', 'Ann Lee said that a storm was on its way to Oslo.', false],
  ['the one who is introduced only speaks', 'Chief executive Ann Lee said that it was so in the town.', false],
  ['it only denies', 'Zedco has denied the claims of the judges in the town.', false],
  ['it is only the goal', 'Many people in the town went to Zedco for their pipes.', false],
  ['it is about what somebody has', 'Time is not on the side of Ann Lee’s old firm in Oslo.', false],
  ['it says when something was', 'The win in Oslo came after Ann Lee defeated the whole team.', false],
  ['it is only supposed', 'Ann Lee would have sold the house in Oslo in May.', false],
  ['what happened stands elsewhere', 'The pipes in the town were laid by Zedco in May.', false],
  ['somebody else is not named', 'Pipes for her were laid by Zedco in May last year.', false],
  ['a noun goes on with the name', 'In Oslo they were met by Zedco workers in May last year.', false],
])('a sentence is shown or not where %s', (_reason, sentence, expected) => expect(shown(sentence)).toBe(expected));

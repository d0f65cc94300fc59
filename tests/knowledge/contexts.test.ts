import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

const FILLER = 'The rest of the day went by without anything that was worth a word to anybody in the town. '.repeat(7);
const contexts = (text: string): string[] =>
  buildArticle(text).entries.flatMap(({ name, context }) => (context ? [`${name}: ${context.quote}`] : []));

test.each([
  [
    'the first sentence that names it',
    `The gas pipes were laid by Zedco in May last year. ${FILLER}They thanked Zedco.`,
    ['Zedco: The gas pipes were laid by Zedco in May last year.'],
  ],
  [
    'a later one where the first leans on another',
    `This was said by Zedco. Gas pipes in Oslo were laid by Zedco in May last year. ${FILLER}They thanked Zedco.`,
    ['Zedco: Gas pipes in Oslo were laid by Zedco in May last year.'],
  ],
  [
    'a later one where the first is personal',
    `I was so glad to hear that they chose Zedco. Gas pipes in Oslo were laid by Zedco last year. ${FILLER}They thanked Zedco.`,
    ['Zedco: Gas pipes in Oslo were laid by Zedco last year.'],
  ],
  ['nothing where no later sentence names it', `The gas pipes were laid by Zedco in May last year. ${FILLER}`, []],
])('a name that nothing explains is shown with %s', (_name, text, expected) =>
  expect(contexts(text)).toEqual(expected),
);

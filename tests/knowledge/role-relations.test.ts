import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

/** Relations of the article's own glossary as "Ann Lee leads Acme". */
function related(text: string): string[] {
  const { entries } = buildArticle(text);
  return entries.flatMap(({ name, relations }) =>
    relations.map(({ type, target }) => `${name} ${type} ${entries.find(({ id }) => id === target)?.name}`),
  );
}

test.each([
  ['Ann Lee, chief executive of Zed Holdings, left.', ['Ann Lee leads Zed Holdings']],
  ['Ann Lee, the president of the Zed Foundation, left.', ['Ann Lee leads Zed Foundation']],
  ['They met Zed Holdings founder Ann Lee.', ['Ann Lee founded Zed Holdings']],
  ['They met Zed Group CEO Ann Lee.', ['Ann Lee leads Zed Group']],
  ['Ann Lee, head of the Center for Civic Design, left.', ['Ann Lee leads Center for Civic Design']],
  [
    'The firm Zed Capital, which owns the Oslo Herald and Leeds Post, fell.',
    ['Oslo Herald owned-by Zed Capital', 'Leeds Post owned-by Zed Capital'],
  ],
])('a role or an owner states a relation, and the other end is told by it: %s', (text, expected) =>
  expect(related(text)).toEqual(expected),
);

test.each([
  ['a former chief', 'Ann Lee, former chief executive of Zed Holdings, left.'],
  ['an ousted chief', 'Ousted Zed Holdings CEO Ann Lee has a seat.'],
  ['a fired chief', 'Fired Zed Holdings CEO Ann Lee has a seat.'],
  ['a former chief at the start', 'Former Zed Holdings CEO Ann Lee has a seat.'],
  ['an ex-chief', 'Ex-Zed Holdings CEO Ann Lee has a seat.'],
  ['an acting chief', 'Acting Zed Holdings CEO Ann Lee has a seat.'],
  ['the chief of a year gone by', 'In 2012, Zed Holdings CEO Ann Lee had a seat.'],
  ['who has the chair', 'Ann Lee, chairman of Zed Holdings, left.'],
  ['a deputy', 'Ann Lee, vice president of Zed Holdings, left.'],
  ['the chief of a part', 'Ann Lee, head of research at Zed Holdings, left.'],
  ['an employee', 'Ann Lee, an analyst at Zed Holdings, left.'],
])('%s leads nothing', (_name, text) => expect(related(text)).toEqual([]));

import { expect, test } from 'vitest';
import { bundledFiles, checkFiles } from '../../lib/cli/bundled-pack';
import { relationWords } from '../../lib/cli/relation-words';
import { entryCard } from '../../lib/knowledge/card';
import type { Fact, KnowledgePack } from '../../lib/knowledge/model';

const pack = checkFiles(bundledFiles());
const cardOf = (id: string, from: KnowledgePack = pack) =>
  entryCard(from, from.entries.find((entry) => entry.id === id)!);

test('a figure is told in its sentence, which says what it is of', () => {
  expect(cardOf('anthropic').figures).toEqual([
    [
      'Amazon has invested ',
      'at least $4 billion',
      ' in Anthropic, which relies on AWS as its primary cloud provider.',
    ],
  ]);
});

test('what an acronym stands for is told by the sentence, where it is the name of the card', () => {
  const quote = 'The Acme Roads Agency (ARA) lost.';
  const definition = {
    text: 'ARA stands for “Acme Roads Agency”.',
    quote,
    start: 0,
    end: 33,
    origin: 'document',
  } as const;
  const told = (name: string) =>
    cardOf('ara', { ...pack, entries: [{ ...pack.entries[0]!, id: 'ara', name, definition }] }).definition;
  expect(told('Acme Roads Agency')).toBeUndefined();
  expect(told('ARA')).toEqual(definition);
});

test('a figure that the definition tells is not told again', () => {
  expect(pack.facts.some(({ entries }) => entries.includes('federal-ai-market'))).toBe(true);
  expect(cardOf('federal-ai-market').figures).toEqual([]);
});

test('figures of one sentence are told together', () => {
  const quote = 'It paid $4 and then $5.';
  const fact = (text: string): Fact => {
    const start = quote.indexOf(text);
    return { kind: 'amount', value: '', text, quote, start, end: start + text.length, entries: ['anthropic'] };
  };
  const alone: Fact = { kind: 'percentage', value: '7%', text: '7%', start: 0, end: 2, entries: ['anthropic'] };
  expect(cardOf('anthropic', { ...pack, facts: [fact('$4'), fact('$5'), alone] }).figures).toEqual([
    ['It paid ', '$4', ' and then ', '$5', '.'],
    ['', '7%', ''],
  ]);
});

/** Every line of every card, as it is read: the words with the other's name in its place. */
const lines = pack.entries.flatMap((entry) =>
  entryCard(pack, entry).relations.map((relation) => {
    const words = relationWords(relation);
    const { name, nameInSentence = name } = relation;
    return words.includes('…') ? words.replace('…', nameInSentence) : `${words} ${nameInSentence}`;
  }),
);

test('lines about others are whole: one place for the name, and no word or space twice', () => {
  expect(lines.length).toBeGreaterThan(80);
  for (const line of lines) expect(line).not.toMatch(/…| {2}|,$|\b(\w+) \1\b/);
});

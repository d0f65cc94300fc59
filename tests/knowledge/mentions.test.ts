import { expect, test } from 'vitest';
import { findForms, type SoughtForm } from '../../lib/knowledge/build/mentions';
import { mark, marked } from './marked';

const sought = (form: string, rest: Partial<SoughtForm> = {}): SoughtForm => ({
  form,
  match: 'exact',
  plural: false,
  owner: 0,
  ...rest,
});

test.each<[string, SoughtForm[], string]>([
  ['a name as it is written', [sought('AWS')], 'The ‹AWS› cloud, not aws or AWSome.'],
  ['a concept in any case', [sought('data residency', { match: 'fold' })], '‹Data Residency› and ‹data residency›'],
  ['before a possessive', [sought('OpenAI')], "‹OpenAI›’s and ‹OpenAI›'s"],
  [
    'over hyphens, spaces and no-break spaces',
    [sought('supply chain')],
    '‹supply-chain›, ‹supply  chain›, ‹supply\u00a0chain›',
  ],
  ['not over the end of a line', [sought('supply chain')], 'supply\nchain'],
  ['with signs at its edge', [sought('U.S. government'), sought('C++')], 'the ‹U.S. government› uses ‹C++›, not C'],
  ['with a curly quote for a straight one', [sought("Moody's rating")], '‹Moody’s rating›'],
  ['in the plural where that is allowed', [sought('agency', { plural: true, match: 'fold' })], '‹agency› ‹agencies›'],
  [
    'the longest of two',
    [sought('Amazon'), sought('Amazon Web Services', { owner: 1 })],
    '‹Amazon Web Services› of ‹Amazon›',
  ],
  [
    'not inside a longer name that blocks it',
    [sought('Amazon'), sought('Amazon River', { owner: -1 })],
    'Amazon River, ‹Amazon›',
  ],
])('a form is found %s', (_name, forms, source) => {
  const { text } = marked(source);
  expect(mark(text, findForms(text, forms))).toBe(source);
});

test('asked for nested ones, forms inside longer ones are found too', () => {
  const forms = [sought('OpenAI'), sought('OpenAI AWS deal', { owner: 1 })];
  expect(findForms('the OpenAI AWS deal', forms, true).map((found) => found.owner)).toEqual([1, 0]);
});

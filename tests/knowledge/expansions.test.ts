import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

test.each([
  ['They eat modified food crops, or MFCs, at home. They love MFCs.', ['MFCs stand for “modified food crops”.']],
  ['He joined the Zed Widget Society, known as ZWS, in May. He left ZWS.', ['ZWS stands for “Zed Widget Society”.']],
  ['They asked the police, or BJ, in May. They love BJ.', []],
])('letters that a word introduces are told: %s', (text, expected) =>
  expect(buildArticle(text).entries.flatMap(({ definition }) => definition?.text ?? [])).toEqual(expected),
);

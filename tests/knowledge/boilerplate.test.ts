import { expect, test } from 'vitest';
import { readBlocks, readCredit } from '../../lib/knowledge/build/boilerplate';
import { proseSentences } from '../../lib/knowledge/build/reading';
import { spanText } from '../../lib/text/span';

const TEXT = `Daily Example
Firms Sign Surprising Deal Over Clouds
By Ann Writer
The firms signed a deal that nobody had expected this year. It is large.
Read more: ten other deals
What it means
The deal changes the market for everybody who takes part in it.
Q1: What is a cloud?
A1: A cloud is a rented computer.
Copyright 2026 Daily Example
This post Firms Sign Surprising Deal Over Clouds first appeared on Daily Example.`;

test('every line is read for what it is for', () => {
  expect(readBlocks(TEXT).map((block) => [block.role, spanText(TEXT, block).slice(0, 12)])).toEqual([
    ['site', 'Daily Exampl'],
    ['title', 'Firms Sign S'],
    ['byline', 'By Ann Write'],
    ['body', 'The firms si'],
    ['furniture', 'Read more: t'],
    ['heading', 'What it mean'],
    ['body', 'The deal cha'],
    ['question', 'What is a cl'],
    ['answer', 'A cloud is a'],
    ['furniture', 'Copyright 20'],
    ['furniture', 'This post Fi'],
  ]);
});

test('only prose and answers are read for knowledge', () => {
  expect(proseSentences(TEXT, readBlocks(TEXT)).map((sentence) => spanText(TEXT, sentence))).toEqual([
    'The firms signed a deal that nobody had expected this year.',
    'It is large.',
    'The deal changes the market for everybody who takes part in it.',
    'A cloud is a rented computer.',
  ]);
});

test('the credit line names title and publisher, and where it is missing the lines on top do', () => {
  const expected = { title: 'Firms Sign Surprising Deal Over Clouds', publisher: 'Daily Example' };
  expect(readCredit(TEXT, readBlocks(TEXT))).toEqual(expected);
  const without = TEXT.slice(0, TEXT.lastIndexOf('\n'));
  expect(readCredit(without, readBlocks(without))).toEqual(expected);
});

test('a text that is prose from its first line has no title', () => {
  expect(readCredit('One sentence is all there is.', readBlocks('One sentence is all there is.'))).toEqual({});
});

import { expect, test } from 'vitest';
import { buildPack } from '../../lib/knowledge/index';

/** Who says what, as "speaker: words", with "+" where an utterance goes on and "~" where it is retold. */
function quoted(text: string): string[] {
  const pack = buildPack(text);
  for (const { quote, start, end, sentence } of pack.quotes ?? []) {
    expect(text.slice(start, end)).toBe(quote);
    expect(sentence).toContain(quote);
    expect(text).toContain(sentence);
  }
  return (pack.quotes ?? []).map(
    ({ speaker, quote, kind, continues }) =>
      `${speaker}${continues ? '+' : ''}${kind === 'reported' ? '~' : ''}: ${quote}`,
  );
}

test.each([
  ['“We are on the way,” said Ann Lee, a judge.', ['ann-lee: We are on the way,']],
  ['“We are on the way,” said Acme analyst Ann Lee.', ['ann-lee: We are on the way,']],
  ['"We are on the way," Ann Lee said on Monday.', ['ann-lee: We are on the way,']],
  ['Ann Lee, a judge, said: “We are on the way.”', ['ann-lee: We are on the way.']],
  [
    '“We are on the way,” Ann Lee said. “It is not far to go.”',
    ['ann-lee: We are on the way,', 'ann-lee+: It is not far to go.'],
  ],
  ['“We are,” Ann Lee told them, “on the way to it.”', ['ann-lee: We are,', 'ann-lee+: on the way to it.']],
  [
    'Ann Lee said: “We are on the way.\n“It is not far to go.”',
    ['ann-lee: We are on the way.', 'ann-lee+: It is not far to go.'],
  ],
  ['Ann Lee left. “We are on the way,” she said.', ['ann-lee: We are on the way,']],
  ['Ann Lee said that the plan had failed.', ['ann-lee~: the plan had failed']],
  ['The plan had failed, Ann Lee said on Monday.', ['ann-lee~: The plan had failed']],
  ['The plan had failed for good, according to Ann Lee.', ['ann-lee~: The plan had failed for good']],
])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

test('what is said stands in whole sentences', () => {
  const text = 'Ann Lee left. “We are on the way,” Ann Lee said. “It is not far.” Nobody asked.';
  expect(buildPack(text).quotes?.map(({ sentence }) => sentence)).toEqual([
    '“We are on the way,” Ann Lee said.',
    '“It is not far.”',
  ]);
});

test.each([
  ['two people could be meant', 'Ann Lee met Eva Ray. “We are on the way,” she said.'],
  ['the name cannot be meant', 'Bob Ray left. “We are on the way,” she said.'],
  ['nobody is named', '“We are on the way,” said a neighbour of theirs.'],
  ['the speaker is somebody of hers', '“We are on the way,” Ann Lee’s lawyer said.'],
  ['a title stands in the marks', 'Ann Lee said little of “The Way”.'],
])('nobody is guessed where %s', (_name, text) => expect(quoted(text)).toEqual([]));

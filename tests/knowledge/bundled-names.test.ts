import { expect, test } from 'vitest';
import { bundledFiles, checkFiles } from '../../lib/cli/bundled-pack';
import { compileIndex } from '../../lib/match';
import { readWith } from '../match/read';

const pack = checkFiles(bundledFiles());
const bundled = { pack, index: compileIndex(pack) };

/** What the bundled pack knows in `text`, as "words = entry". */
function known(text: string): string[] {
  const { mentions } = readWith({ text }, [bundled]);
  return mentions.map(({ start, end, keys }) => `${text.slice(start, end)} = ${keys[0]?.replace(`${pack.id}/`, '')}`);
}

test.each<[string, string, string[]]>([
  [
    'another deal of the same two companies is not this one',
    'A $38 billion AWS deal! The OpenAI AWS deal brings chips. The AWS partnership runs seven years.',
    ['AWS = amazon-web-services', 'OpenAI = openai', 'AWS = amazon-web-services', 'AWS = amazon-web-services'],
  ],
  [
    'the deal goes by its short names where its full one stands',
    'The OpenAI AWS government deal is large. The AWS deal is reported.',
    ['OpenAI AWS government deal = openai-aws-deal', 'AWS deal = openai-aws-deal'],
  ],
  ['supply chain risk in trade is another matter', 'Retailers see a supply chain risk in the strait.', []],
  [
    'supply chain risk is explained where the Pentagon speaks of it',
    'The Pentagon sees a supply chain risk.',
    ['Pentagon = department-of-defense', 'supply chain risk = supply-chain-risk'],
  ],
  [
    'the historical War Department is not the Department of Defense',
    'In 1917 the Department of War bought rifles, and the War Department grew.',
    [],
  ],
  [
    'the department’s second title is known in today’s news',
    'Mr. Hegseth said that the U.S. Department of War would pay.',
    ['U.S. Department of War = department-of-defense'],
  ],
  ['another country’s federal government is not the American one', 'Berlin says its federal government met.', []],
  ['impact levels of other kinds are left alone', 'They compare Impact Levels, and IL6 is a cytokine.', []],
  [
    'each Impact Level is one of the levels, and the guide is another entry',
    'The Pentagon granted IL5 under the DoD SRG.',
    ['Pentagon = department-of-defense', 'IL5 = dod-impact-levels', 'DoD SRG = dod-srg'],
  ],
])('in other news, %s', (_name, text, expected) => expect(known(text)).toEqual(expected));

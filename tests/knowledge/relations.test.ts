import { expect, test } from 'vitest';
import { findRelations, type TypedMention } from '../../lib/knowledge/build/relations';
import type { EntryType } from '../../lib/knowledge/model';
import { spanText } from '../../lib/text/span';
import { marked } from './marked';

const KINDS: Readonly<Record<string, EntryType>> = {
  Claude: 'Product',
  Bedrock: 'Product',
  GovCloud: 'Product',
  ITAR: 'Legislation',
  FedRAMP: 'Legislation',
  Pentagon: 'GovernmentOrganization',
  Ann: 'Person',
  'cloud providers': 'Concept',
};

/** Relations as "Ann leads Acme", with "?" where they are hedged. */
function related(source: string): string[] {
  const { text, spans } = marked(source);
  const names = spans.map((span) => spanText(text, span));
  const mentions = spans.map(
    (span, i): TypedMention => ({
      ...span,
      owner: names.indexOf(names[i] ?? ''),
      type: KINDS[names[i] ?? ''] ?? 'Organization',
    }),
  );
  return findRelations(text, { start: 0, end: text.length }, mentions).map(
    ({ from, to, type, hedged }) => `${names[from]} ${type} ${names[to]}${hedged ? '?' : ''}`,
  );
}

test.each([
  ['‹Amazon› has invested at least $4 billion in ‹Anthropic›.', ['Amazon invests-in Anthropic']],
  ['‹Anthropic›, heavily backed by ‹Amazon›, grew.', ['Amazon invests-in Anthropic']],
  ['‹Anthropic› has filed a lawsuit against the ‹Pentagon›.', ['Anthropic sued Pentagon']],
  ['‹Anthropic›, which relies on ‹AWS›, grew.', ['Anthropic customer-of AWS']],
  ['‹Claude› models are deeply integrated into ‹Bedrock›.', ['Claude integrated-into Bedrock']],
  ['‹Anthropic›’s ‹Claude› won.', ['Claude product-of Anthropic']],
  ['They use ‹Bedrock›, ‹AWS›’s flagship AI service.', ['Bedrock product-of AWS']],
  [
    '‹GovCloud› complies with strict rules like ‹ITAR› and ‹FedRAMP›.',
    ['GovCloud complies-with ITAR', 'GovCloud complies-with FedRAMP'],
  ],
  ['‹GovCloud› is designed to adhere to rules like ‹ITAR›.', ['GovCloud designed-for ITAR']],
  ['Other ‹cloud providers›, such as ‹AWS›, wait.', ['AWS instance-of cloud providers']],
  ['‹Ann› leads ‹Acme›.', ['Ann leads Acme']],
  ['‹Acme› reportedly acquired ‹Beta›.', ['Acme acquired Beta?']],
  ['‹Acme› may sue ‹Beta›.', ['Acme sued Beta?']],
])('%s', (source, expected) => expect(related(source)).toEqual(expected));

test.each([
  ['a denial', '‹Acme› has not acquired ‹Beta›.'],
  ['a refusal', '‹Acme› declined to sue ‹Beta›.'],
  ['a verb of no sure sense', '‹Acme› took on ‹Beta›.'],
  ['a kind that cannot stand there', '‹Acme› leads ‹Beta›.'],
  ['too much between the two', `‹Acme›, ${'which has a long story behind it, '.repeat(4)}sued ‹Beta›.`],
])('%s relates nothing', (_name, source) => expect(related(source)).toEqual([]));

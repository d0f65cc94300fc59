/** The reader's own terms: the form in its states, and their list, short and long. */
import type { ComponentChild } from 'preact';
import { Part } from '../../../components/Part';
import { say } from '../../../components/say';
import { TermForm, type TermFormProps } from '../../../components/TermForm';
import { TermList } from '../../../components/TermList';
import { EMPTY_DRAFT, withNew } from '../../../lib/knowledge/mine/change';
import type { Term } from '../../../lib/knowledge/mine/term';

const none = () => {};

const FILLED: TermFormProps['draft'] = {
  ...EMPTY_DRAFT,
  name: 'Orchard Bank',
  note: 'The bank in Leeds that lent to builders; taken over in 2024 when the regulator stepped in.',
  aliases: ['Orchard', 'the Leeds lender'],
  type: 'Organization',
  exact: true,
  needs: ['bank', 'Leeds'],
  blocks: ['Orchard Street'],
  met: {
    quote: 'Dana Whitfield, chief economist at Orchard Bank, said the cut had come too late.',
    title: 'Central bank holds rates as growth slows',
    address: 'https://www.news.example/2026/03/03/rates',
    date: '2026-03-03',
  },
};

const form = (more: Partial<TermFormProps>) => (
  <Part class="mine" heading={say('myTerms')}>
    <TermForm draft={FILLED} problems={[]} first="name" onSave={none} onCancel={none} {...more} />
  </Part>
);

const NOTES = [
  'A bank in Leeds.',
  '',
  'What one bank lends another overnight, and the rate at which it does; central banks steer it, and with it all others, by what they pay on what is left with them, which is why the papers look at it.',
];
const terms = (names: readonly string[]): readonly Term[] =>
  names.reduce<Term[]>(
    (before, name, at) => withNew(before, { ...EMPTY_DRAFT, name, note: NOTES[at % NOTES.length]! }),
    [],
  );
const THREE = terms(['Orchard Bank', 'NCA', 'overnight rate']);
const MANY = terms(Array.from({ length: 200 }, (_, at) => `Term number ${at + 1}`));

const list = (given: readonly Term[]) => (
  <Part class="mine" heading={say('myTerms')}>
    <TermList terms={given} muted={['nca']} editing={null} form={null} onEdit={none} onMute={none} onDelete={none} />
  </Part>
);

export const TERMS: Readonly<Record<string, () => ComponentChild>> = {
  'term-empty': () => form({ heading: say('termAdd'), draft: EMPTY_DRAFT }),
  'term-filled': () => form({ heading: say('labelOf', say('edit'), FILLED.name) }),
  'term-refused': () =>
    form({
      draft: { ...FILLED, name: '', blocks: ['the street'], met: null },
      problems: [
        { field: 'name', kind: 'no-word', value: '' },
        { field: 'aliases', kind: 'taken', value: 'Orchard', by: 'Orchard Hill' },
        { field: 'blocks', kind: 'not-around', value: 'the street' },
      ],
    }),
  'terms-none': () => (
    <Part class="mine" heading={say('myTerms')}>
      <p class="quiet">{say('myTermsNone')}</p>
    </Part>
  ),
  'terms-three': () => list(THREE),
  'terms-many': () => list(MANY),
};

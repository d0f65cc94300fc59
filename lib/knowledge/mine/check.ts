/** Whether a term that a reader filled in can be taken, and if not, what to say beside which field. */
import { foldName, type TermDraft, termNamed } from './change';
import type { Term } from './term';

export type TermProblem =
  /** Nothing is given, or no letter and no digit, by which words are found. */
  | { readonly field: 'name' | 'aliases' | 'needs' | 'blocks'; readonly kind: 'no-word'; readonly value: string }
  /** `most`: UTF-16 units. */
  | { readonly field: 'name' | 'aliases' | 'note'; readonly kind: 'too-long'; readonly most: number }
  /** Another term goes by it. */
  | { readonly field: 'name' | 'aliases'; readonly kind: 'taken'; readonly value: string; readonly by: string }
  /** A longer name that does not hold the term's name never stands around it. */
  | { readonly field: 'blocks'; readonly kind: 'not-around'; readonly value: string };

/** In UTF-16 units. A name beyond it is a passage, which no text says twice; a note beyond it is an article. */
const LONGEST_NAME = 120;
const LONGEST_NOTE = 4000;

/** What is wrong with a draft beside the `others`, the one it takes the place of not among them; the first of each field. */
export function checkTerm(draft: TermDraft, others: readonly Term[]): TermProblem[] {
  const { name, aliases, note, needs, blocks } = draft;
  const problems = [
    ...namesWrong('name', [name], others),
    ...namesWrong('aliases', aliases, others),
    ...(note.length > LONGEST_NOTE ? [{ field: 'note', kind: 'too-long', most: LONGEST_NOTE } as const] : []),
    ...wordless('needs', needs),
    ...wordless('blocks', blocks),
    ...blocks.filter((block) => !holdsOne(block, [name, ...aliases])).map(notAround),
  ];
  return problems.filter(({ field }, at) => problems.findIndex((problem) => problem.field === field) === at);
}

function namesWrong(field: 'name' | 'aliases', names: readonly string[], others: readonly Term[]): TermProblem[] {
  return [
    ...wordless(field, names),
    ...names.flatMap((value): TermProblem[] => {
      if (value.length > LONGEST_NAME) return [{ field, kind: 'too-long', most: LONGEST_NAME }];
      const other = termNamed(others, value);
      return other ? [{ field, kind: 'taken', value, by: other.name }] : [];
    }),
  ];
}

const wordless = (field: 'name' | 'aliases' | 'needs' | 'blocks', names: readonly string[]): TermProblem[] =>
  names.filter((value) => !/[\p{L}\p{N}]/u.test(value)).map((value) => ({ field, kind: 'no-word', value }));

const holdsOne = (block: string, names: readonly string[]): boolean =>
  names.some((name) => foldName(block) !== foldName(name) && foldName(block).includes(foldName(name)));

const notAround = (value: string): TermProblem => ({ field: 'blocks', kind: 'not-around', value });

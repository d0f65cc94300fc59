/** Why a term cannot be taken as it is filled in, in a sentence for the reader. */
import type { TermProblem } from '../lib/knowledge/mine/check';
import { say } from './say';

/** What to say beside a field; '' where nothing is wrong with it. */
export function problemOf(problems: readonly TermProblem[], field: TermProblem['field']): string {
  const problem = problems.find((one) => one.field === field);
  return problem ? problemWords(problem) : '';
}

function problemWords(problem: TermProblem): string {
  switch (problem.kind) {
    case 'no-word':
      return problem.value === '' ? say('termNameless') : say('termNoWord', problem.value);
    case 'too-long':
      return say('termTooLong', problem.most);
    case 'taken':
      return say('termTaken', problem.value, problem.by);
    case 'not-around':
      return say('termNotAround', problem.value);
  }
}

import { spanText } from '../../text/span';
import type { QuestionAnswer } from '../model';
import type { Block } from './boilerplate';
import type { FoundForm } from './mentions';

/**
 * Question-and-answer pairs: a line that asks, and the lines up to the next question or heading. They are about the
 * entries that the question names, or, where it names none, about those of the answer. `named` holds mentions
 * inside longer ones too ("OpenAI" within "OpenAI AWS deal").
 */
export function findQuestions(
  text: string,
  blocks: readonly Block[],
  named: readonly FoundForm[],
  idOf: (owner: number) => string,
): QuestionAnswer[] {
  const found: QuestionAnswer[] = [];
  blocks.forEach((question, i) => {
    const answer = blocks[i + 1];
    if (question.role !== 'question' || answer?.role !== 'answer') return;
    const inside = (block: Block) => named.filter((hit) => hit.start >= block.start && hit.end <= block.end);
    const asked = inside(question);
    const about = asked.length > 0 ? asked : inside(answer);
    found.push({
      question: spanText(text, question),
      answer: spanText(text, answer),
      start: answer.start,
      end: answer.end,
      entries: [...new Set(about.map((hit) => idOf(hit.owner)))],
    });
  });
  return found;
}

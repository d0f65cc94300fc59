import type { Card } from '../lib/knowledge/card';

/** Questions about the entry, each answered at a press; never empty. */
export const Questions = ({ questions }: Pick<Card, 'questions'>) => (
  <section class="questions">
    <h3>Questions</h3>
    {questions.map(({ question, answer }) => (
      <details key={question}>
        <summary>{question}</summary>
        <p>{answer}</p>
      </details>
    ))}
  </section>
);

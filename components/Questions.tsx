import type { Card } from '../lib/knowledge/card';
import { Section } from './Section';
import { say } from './say';
import { written } from './written';

/** Questions about the entry, each answered at a press; never empty. */
export const Questions = ({ questions, lang }: Pick<Card, 'questions'> & { lang: string }) => (
  <Section class="questions" heading={say('questions')}>
    {questions.map(({ question, answer }) => (
      <details key={question} {...written(lang)}>
        <summary>{question}</summary>
        <p>{answer}</p>
      </details>
    ))}
  </Section>
);

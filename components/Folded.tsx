import type { Card } from '../lib/knowledge/card';

/** Questions with their answers and facts with their sentences, each opened by a press. */
export function Folded({ card: { questions, facts } }: { card: Card }) {
  const items = [
    ...questions.map(({ question, answer }) => [question, answer] as const),
    ...facts.map(({ text, quote }) => [text, quote] as const),
  ];
  if (items.length === 0) return null;
  return (
    <section class="folded">
      {items.map(([title, text]) => (
        <details key={title}>
          <summary>{title}</summary>
          <p>{text}</p>
        </details>
      ))}
    </section>
  );
}

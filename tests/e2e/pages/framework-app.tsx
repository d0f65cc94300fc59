import { useState } from 'preact/hooks';

export interface Shown {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Each press rewrites a word in every paragraph and turns their order round: text nodes change and move. */
export function App({ title, paragraphs }: Shown) {
  const [reads, setReads] = useState(0);
  return (
    <article>
      <h1>{title}</h1>
      <button type="button" onClick={() => setReads(reads + 1)}>{`Read ${reads} times`}</button>
      {(reads % 2 ? paragraphs.toReversed() : paragraphs).map((text) => (
        <p key={text}>{reads ? text.replace('the', `the (${reads})`) : text}</p>
      ))}
    </article>
  );
}

import { hydrate } from 'preact';
import { useState } from 'preact/hooks';

declare global {
  interface Window {
    article: { title: string; paragraphs: string[] };
  }
}

/** Each press rewrites a word in every paragraph and turns their order round: text nodes change and move. */
function App() {
  const [reads, setReads] = useState(0);
  const paragraphs = reads % 2 ? window.article.paragraphs.toReversed() : window.article.paragraphs;
  return (
    <article>
      <h1>{window.article.title}</h1>
      <button type="button" onClick={() => setReads(reads + 1)}>{`Read ${reads} times`}</button>
      {paragraphs.map((text) => (
        <p key={text}>{reads ? text.replace('the', `the (${reads})`) : text}</p>
      ))}
    </article>
  );
}

hydrate(<App />, document.querySelector('#app')!);

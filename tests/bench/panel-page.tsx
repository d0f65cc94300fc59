/** Runs inside a page: the panel with very many entities, and the picture of relations. */
import '../tools/english';
import { render } from 'preact';
import { Connections } from '../../components/Connections';
import { Overview } from '../../components/Overview';
import { CROWD, OVERVIEW } from '../../entrypoints/gallery/made-up/overview';
import { graphOf } from '../../lib/match/graph';
import type { PageOverview } from '../../lib/match/overview';

const none = () => {};

/** As many as asked, with names of their own. */
function overviewOf(count: number): PageOverview {
  const entities = Array.from({ length: count }, (_, at) => {
    const like = CROWD[at % CROWD.length]!;
    return { ...like, key: `p/${at}`, name: `${like.name} ${at}`, relations: at < CROWD.length ? like.relations : [] };
  });
  return { ...OVERVIEW, entities };
}

/** Times until a change is drawn and laid out, in ms. */
async function timed(act: () => void, done: () => boolean): Promise<number> {
  const start = performance.now();
  act();
  while (!done()) await Promise.resolve(); // Preact draws in a microtask.
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

const mount = () => {
  const root = document.createElement('div');
  root.className = 'panel';
  document.body.replaceChildren(root);
  return root;
};

/** Each key of a word typed and taken back, by the panel of `count` entities. */
async function keys(count: number, word: string): Promise<number[]> {
  const overview = overviewOf(count);
  const root = mount();
  const draw = (typed: string) =>
    render(<Overview overview={overview} typed={typed} onEntry={none} onWords={none} passageOf={() => null} />, root);
  draw('');
  await new Promise((resolve) => setTimeout(resolve, 50)); // What is below the first screen comes later.
  const typed = [...word].map((_, at) => word.slice(0, at + 1));
  const times: number[] = [];
  for (const words of [...typed, ...typed.slice(0, -1).reverse(), ''])
    times.push(
      await timed(
        () => draw(words),
        () => true,
      ),
    );
  return times;
}

/** Laying out, naming and drawing the picture of sixty in the table's place, anew each time. */
async function graphs(runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const root = mount();
    const graph = graphOf([...CROWD]); // Another one: nothing is remembered.
    render(<Connections entities={CROWD} graph={graph} found={null} onEntry={none} />, root);
    times.push(
      await timed(
        () => root.querySelector<HTMLElement>('.turn')!.click(),
        () => root.querySelector('.graph circle') !== null,
      ),
    );
  }
  return times;
}

Object.assign(window, { keys, graphs });

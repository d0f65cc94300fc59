/**
 * The longest step of the finder, which is what a page may have to wait: `tsx tests/bench/steps.ts [FOLDER...]` (saved
 * pages), and in any case a page of 60,000 nodes made here.
 */
import { codeOf, type SavedPage, savedPages, visitPages } from '../tools/saved-pages';
import { quantile } from './figures';
import type { Timing } from './steps-page';

declare const code: { timeSteps(): Timing };

const SENTENCE =
  'The harbour of the old town was closed on Monday after a storm had torn two of its cranes from its rails.';
/** Nodes of one comment, as written below. */
const COMMENT_NODES = 10;

/** An article of 200 paragraphs and, below it, comments and their menus up to so many nodes. */
function largePage(nodes: number): SavedPage {
  const text = `<p>${SENTENCE} <a href="/a">${SENTENCE}</a> ${SENTENCE}</p>\n`.repeat(200);
  const comment = `<div class="c-item"><div class="c-head"><a href="/u">Ann</a><time>2 h</time></div>
    <div class="c-body"><p>${SENTENCE}</p></div></div>`;
  const comments = comment.repeat(Math.round(nodes / COMMENT_NODES));
  const html = `<!doctype html><title>Storm closes harbour</title><body><main><h1>Storm closes harbour</h1>${text}</main>${comments}`;
  return { name: `${nodes} nodes`, html };
}

async function report(name: string, pages: Iterable<SavedPage>): Promise<void> {
  const timings = await visitPages(pages, await codeOf('tests/bench/steps-page.ts'), (page) =>
    page.evaluate(() => code.timeSteps()),
  );
  const of = (key: 'total' | 'longest') => {
    const times = timings.map((timing) => timing[key]);
    return [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1)).join(' / ');
  };
  const most = timings.reduce((sum, { nodes }) => Math.max(sum, nodes), 0);
  console.log(
    `${name}: ${timings.length} pages of up to ${most} nodes, ${timings.filter(({ found }) => found).length} with an article; ` +
      `ms, median / p95 / most: longest step ${of('longest')}, all steps ${of('total')}`,
  );
}

for (const folder of process.argv.slice(2)) await report(folder, savedPages(folder));
await report('made', [largePage(60_000)]);

/** The reader on a text of our own, in a page of the extension, where no script is brought in by the background. */
import '../highlights.css';
import '../host.css';
import { createPopover } from '../popover/view';
import { offerPopover } from './handoff';
import { createShelf } from './shelf';

/** Reads the text in `container` as an article's and explains it, until `signal` aborts. */
export async function startTrial(container: Element, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  offerPopover(createPopover);
  const shelf = createShelf({ gone: () => {}, surfaced: () => {}, opened: () => () => {} }, signal);
  signal.addEventListener('abort', () => shelf.stop());
  const about = { title: '', published: '', language: document.documentElement.lang, siteName: '' };
  const textNodes: Text[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) textNodes.push(walker.currentNode as Text);
  await shelf.open({ ...about, document, container, textNodes, prose: 0 }).catch(() => {}); // Then it is a plain text.
}

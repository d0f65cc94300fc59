/** When a page may have become another one: its address changed, or more text has come. */
import { queryAll, windowOf } from './dom';

/** How long after a change of address a page has begun to show what it leads to, in ms. */
const SETTLING = 400;
/** When a page that says nothing of itself is looked at again, in ms after it loaded or changed its address. */
const LATER = [1000, 3000, 8000, 20_000];
/** Growth below this share of the paragraphs there were is a comment or a teaser more. */
const GROWTH = 1.2;

/**
 * Calls `arrived` when the page's address has changed and when the page has grown by many paragraphs, until stopped.
 * Costs next to nothing otherwise: no mutation below the root is observed, and counting paragraphs asks a list that browsers keep.
 */
export function watchArrivals(page: Document, arrived: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const view = windowOf(page)!;
  let paragraphs = countParagraphs(page);
  let address = page.URL;
  let timers: number[] = [];

  const look = () => {
    paragraphs = countParagraphs(page);
    arrived();
  };
  const onGrowth = () => {
    if (page.URL !== address) onAddress();
    else if (countParagraphs(page) > paragraphs * GROWTH + 2) look();
  };
  const lookLater = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = LATER.map((delay) => view.setTimeout(onGrowth, delay));
  };
  const onAddress = () => {
    if (page.URL === address) return;
    address = page.URL;
    lookLater();
    timers.push(view.setTimeout(look, SETTLING));
  };

  // Firefox has the Navigation API from 147 on; before, only going back and forth is told, and growth does the rest.
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onAddress, { signal });
  const sizes = new ResizeObserver(onGrowth);
  const listen = () => {
    view.addEventListener('popstate', onAddress, { signal });
    view.addEventListener('hashchange', onAddress, { signal });
    for (const element of queryAll(page, 'html, body')) sizes.observe(element);
  };
  // A page written over anew (`document.open`) has another root, and its window has lost all listeners.
  const roots = new MutationObserver(() => {
    paragraphs = 0;
    sizes.disconnect();
    listen();
    lookLater();
  });
  roots.observe(page, { childList: true });
  listen();
  lookLater();

  return () => {
    ending.abort();
    sizes.disconnect();
    roots.disconnect();
    for (const timer of timers) clearTimeout(timer);
  };
}

/** The browser keeps this list up to date by itself. */
const countParagraphs = (page: Document): number => Document.prototype.getElementsByTagName.call(page, 'p').length;

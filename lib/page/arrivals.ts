/** When a page may have become another one: its address changed, or more text has come. */
/** How long after a change of address a page has begun to show what it leads to, in ms. */
const SETTLING = 400;
/** When a page that says nothing of itself is looked at again: after its loading or its change of address, and then after each look, in ms. */
const LATER = [1000, 2000, 5000, 12_000];
/** Growth below this share of the paragraphs there were is a comment or a teaser more. */
const GROWTH = 1.2;

/**
 * Calls `arrived` when the address of the window's page has changed, and when the page has grown by many paragraphs, until
 * stopped.
 * Costs next to nothing otherwise: no mutation below the root is observed, and counting paragraphs asks a list that browsers keep.
 */
export function watchArrivals(arrived: () => void): () => void {
  let paragraphs = countParagraphs();
  let address = document.URL;
  let later = 0;
  let settling = 0;

  const look = () => {
    paragraphs = countParagraphs();
    arrived();
  };
  const onGrowth = () => {
    // A page written over anew (`document.open`) has another root, and its window has lost all listeners.
    if (document.documentElement !== root) {
      paragraphs = 0;
      stop();
      start();
    } else if (document.URL !== address) onAddress();
    else if (countParagraphs() > paragraphs * GROWTH + 2) look();
  };
  const lookLater = (time = 0) => {
    const delay = LATER[time];
    if (delay === undefined) return;
    later = window.setTimeout(() => {
      lookLater(time + 1);
      onGrowth();
    }, delay);
  };
  const onAddress = () => {
    if (document.URL === address) return;
    address = document.URL;
    clearTimeout(later);
    clearTimeout(settling);
    lookLater();
    settling = window.setTimeout(look, SETTLING);
  };

  // Firefox has the Navigation API from 147 on; before, only going back and forth is told, and growth does the rest.
  const { navigation } = window as { navigation?: EventTarget };
  const moves = navigation ? (['currententrychange'] as const) : (['popstate', 'hashchange'] as const);
  const target = navigation ?? window;
  const sizes = new ResizeObserver(onGrowth);
  let root: Element | null = null;
  const start = () => {
    root = document.documentElement;
    for (const move of moves) target.addEventListener(move, onAddress);
    const growing = document.body ?? root;
    if (growing) sizes.observe(growing);
    lookLater();
  };
  const stop = () => {
    for (const move of moves) target.removeEventListener(move, onAddress);
    sizes.disconnect();
    clearTimeout(later);
    clearTimeout(settling);
  };
  start();
  return stop;
}

/** The browser keeps this list up to date by itself. */
const countParagraphs = (): number => document.getElementsByTagName('p').length;

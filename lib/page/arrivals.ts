/** When a page may have become another one: its address changed, or more text has come. */
/** How long after a change of address a page has begun to show what it leads to, in ms. */
const SETTLING = 400;
/** When a page that says nothing of itself is looked at again: after its loading or its change of address, and then after each look, in ms. */
const LATER = [1000, 2000, 5000, 12_000];
/** Growth below this share of the paragraphs there were is a comment or a teaser more. */
const GROWTH = 1.2;

/**
 * Calls `arrived` when the address of the window's page has changed and when the page has grown by many paragraphs, until stopped.
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
    if (document.URL !== address) onAddress();
    else if (countParagraphs() > paragraphs * GROWTH + 2) look();
  };
  const stopTimers = () => {
    clearTimeout(later);
    clearTimeout(settling);
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
    stopTimers();
    lookLater();
    settling = window.setTimeout(look, SETTLING);
  };

  // Firefox has the Navigation API from 147 on; before, only going back and forth is told, and growth does the rest.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onAddress);
  const sizes = new ResizeObserver(onGrowth);
  const listen = () => {
    addEventListener('popstate', onAddress);
    addEventListener('hashchange', onAddress);
    for (const element of [document.documentElement, document.body]) if (element) sizes.observe(element);
  };
  // A page written over anew (`document.open`) has another root, and its window has lost all listeners.
  const roots = new MutationObserver(() => {
    paragraphs = 0;
    sizes.disconnect();
    listen();
    stopTimers();
    lookLater();
  });
  roots.observe(document, { childList: true });
  listen();
  lookLater();

  return () => {
    navigation?.removeEventListener('currententrychange', onAddress);
    removeEventListener('popstate', onAddress);
    removeEventListener('hashchange', onAddress);
    sizes.disconnect();
    roots.disconnect();
    stopTimers();
  };
}

/** The browser keeps this list up to date by itself. */
const countParagraphs = (): number => document.getElementsByTagName('p').length;

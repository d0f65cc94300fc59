import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchArrivals } from '../lib/page/arrivals';
import { looksLikeArticle } from '../lib/page/gate';
import { ask, extensionLives } from '../lib/platform/page-messages';
import { world } from './reader/world';

/** A page that is never idle is looked at all the same, in ms. */
const PATIENCE = 2000;

/**
 * The one script that runs on every page. It waits until the page has loaded and has nothing to do (frameworks
 * hydrate first), looks whether this is an article, and has the reader let in; and looks again when the page becomes
 * another one. Where a gate is at work already, as after the site was switched on again, it goes.
 */
export default defineUnlistedScript(() => {
  world.gate?.stop();
  let stopWatching = () => {};
  let over = false;

  const look = () => {
    if (over || !looksLikeArticle(document)) return;
    if (!extensionLives()) return stop(); // Updated or removed since: a newer gate may be here.
    if (world.reader) world.reader.look();
    else ask('article-seen', {}).catch(() => {}); // The extension may be gone by now.
  };
  const lookWhenIdle = () => requestIdleCallback(look, { timeout: PATIENCE });
  const stop = () => {
    over = true;
    stopWatching();
    removeEventListener('load', start);
  };
  const begin = () => {
    if (over) return;
    stopWatching = watchArrivals(lookWhenIdle);
    look();
  };
  const start = () => requestIdleCallback(begin, { timeout: PATIENCE });
  world.gate = { look, stop };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
});

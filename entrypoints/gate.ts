import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../lib/page/gate';
import { ask } from '../lib/platform/page-messages';

/**
 * The one script that runs on every page. It waits until the page has loaded and has nothing to do (frameworks
 * hydrate first), looks whether this is an article, and asks the background to let the reader in.
 */
export default defineUnlistedScript(() => {
  const look = () => {
    if (looksLikeArticle(document)) ask('article-seen', {}).catch(() => {}); // The extension may be gone by now.
  };
  /** A page that is never idle is looked at all the same, in ms. */
  const patience = 2000;
  const whenIdle = () => requestIdleCallback(look, { timeout: patience });
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
});

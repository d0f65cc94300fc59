import { readFileSync } from 'node:fs';
import { frontPage } from './sample/front-page';
import { ARTICLE_PATH, samplePage } from './sample/page';
import { type Site, serve } from './serve';

export interface SampleSite extends Site {
  /** Address of the bundled document's news page. */
  readonly article: string;
  /** Address of the site's front page, which is no article. */
  readonly front: string;
}

/** Serves the bundled document as the news page it is. */
export async function serveSample(): Promise<SampleSite> {
  const style = ['site.css', 'story.css'].map((file) =>
    readFileSync(new URL(`sample/${file}`, import.meta.url), 'utf8'),
  );
  const site = await serve({
    '/': frontPage(),
    [ARTICLE_PATH]: samplePage(),
    '/style.css': { body: style.join('\n'), headers: { 'content-type': 'text/css; charset=utf-8' } },
  });
  return { ...site, article: site.origin + ARTICLE_PATH, front: `${site.origin}/` };
}

/** Articles in a live page: whether there is one, where it stands, and what the page adds to it later. */
import { type Article, type FindOptions, findArticleSteps } from './finder';
import { run } from './outline';

export { type Article, type FindOptions, findArticleSteps, RULES, type Rules } from './finder';
export { looksLikeArticle } from './gate';
export { extractFrom, findAppended } from './growth';

/** All of `findArticleSteps` at once. */
export const findArticle = (root: Document | Element, options?: FindOptions): Article | null =>
  run(findArticleSteps(root, options));

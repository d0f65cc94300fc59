/** The finder in steps, between which the page may do what it likes. */
import { describe, expect, test } from 'vitest';
import { findArticle, findArticleSteps } from '../../lib/page/article';
import { articlePage, pageOf, paragraphs } from './pages';

const LONG = articlePage({ inside: paragraphs().repeat(100), beside: `<nav>${'<div>x</div>'.repeat(2000)}</nav>` });

function stepsOf(page: Document, between: (page: Document, step: number) => void) {
  const steps = findArticleSteps(page);
  let count = 0;
  let step = steps.next();
  while (!step.done) {
    between(page, ++count);
    step = steps.next();
  }
  return { count, article: step.value };
}

describe('in steps', () => {
  test('the same is found as at once, in many steps', () => {
    const page = pageOf(LONG);
    const { count, article } = stepsOf(page, () => {});
    expect(article).toEqual(findArticle(page));
    expect(count).toBeGreaterThan(20);
  });

  test.each<[string, (page: Document, step: number) => void]>([
    ['loses a paragraph', (page) => page.querySelector('main p')?.remove()],
    ['is emptied', (page, step) => step === 3 && page.body.replaceChildren()],
    ['loses its root', (page, step) => step === 3 && page.documentElement.remove()],
    ['is turned round', ({ body }) => body.append(body.firstChild!)],
    ['is written anew', (page, step) => step === 5 && page.body.insertAdjacentHTML('afterbegin', LONG)],
    ['nests what was beside', (page) => page.querySelector('main p')?.append(page.querySelector('nav')!)],
  ])('a page that %s meanwhile is read without dead nodes', (_, change) => {
    const { article } = stepsOf(pageOf(LONG), change);
    expect(article?.textNodes.every((node) => node.isConnected) ?? true).toBe(true);
    expect(article?.container.isConnected ?? true).toBe(true);
  });
});

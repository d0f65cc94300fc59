import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked for: WCAG 2.2 to level AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What is wrong with a page for those who do not see it, or do not point: each fault with the elements it is at.
 * `within`: a selector of parts to look at, which then need not make a whole page. `rules`: axe's names of those asked for; all
 * in `TAGS` where none are given. `apart`: selectors of parts that meet nowhere but here, so that a landmark of one may
 * have the name of one in another.
 */
export async function faultsOf(
  page: Page,
  within?: string,
  rules?: readonly string[],
  apart: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async (tags, parts, only, separate) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations, passes } = await inPage.run(parts ?? document, {
        runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags },
        resultTypes: ['violations'], // Of all else it tells one element only, which is quicker.
        preload: false, // No rule asked for reads style sheets.
        elementRef: true,
      });
      if (!only && passes.length === 0) throw new Error('Nothing was looked at');
      /** Which of the parts it is in, be it in a shadow tree there. */
      const partOf = (element: Element): number => {
        const at = separate.findIndex((part) => element.closest(part));
        const root = element.getRootNode();
        return at < 0 && root instanceof ShadowRoot ? partOf(root.host) : at;
      };
      /** axe tells of the first landmark of a name, and of the others as related to it. */
      const shareAPart = ({ element, any }: axe.NodeResult): boolean => {
        const others = any.flatMap(({ relatedNodes = [] }) => relatedNodes as { element?: HTMLElement }[]);
        const places = [element, ...others.map((other) => other.element)].map((landmark) => partOf(landmark!));
        return new Set(places).size < places.length;
      };
      const counts = (id: string, node: axe.NodeResult) =>
        id !== 'landmark-unique' || separate.length === 0 || shareAPart(node);
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => counts(id, node))
          .map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary ?? ''}`),
      );
    },
    TAGS,
    within,
    rules && [...rules],
    [...apart],
  );
}

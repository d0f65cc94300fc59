import { findArticle, RULES, type Rules } from '../../lib/page/article';
import { readText } from '../../lib/page/page-text';

/** The names of all rules, in their order. */
export const ruleNames = (): string[] =>
  Object.values(RULES).flatMap((rules: Rules[keyof Rules]) => rules.map(({ name }) => name));

/** The article's text as it is found with these rules alone. */
export function textWith(names: readonly string[]): string {
  const only = <Rule extends { readonly name: string }>(rules: readonly Rule[]) =>
    rules.filter(({ name }) => names.includes(name));
  const { elements, groups, passages } = RULES;
  const rules = { elements: only(elements), groups: only(groups), passages: only(passages) };
  const article = findArticle(document, { rules });
  return article ? readText(article).text : '';
}

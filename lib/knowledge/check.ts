import { covers, type TextSpan } from '../text/span';
import { fail, type Problem, step, type Trail } from './decode';
import type { KnowledgePack } from './model';

/** Every quote of `pack` that is not the words of `source` at its offsets, and every mention outside of it. */
export function checkQuotes(pack: KnowledgePack, source: string): Problem[] {
  const problems: Problem[] = [];
  const whole = { start: 0, end: source.length };
  const quoted = (path: string, span: TextSpan, quote: string) => {
    const there = source.slice(span.start, span.end);
    if (there !== quote)
      problems.push({ path, reason: `“${quote}” is not what stands at ${span.start}–${span.end}: “${there}”` });
  };
  for (const entry of pack.entries) {
    const path = `entries.${entry.id}`;
    if (entry.definition) quoted(`${path}.definition`, entry.definition, entry.definition.quote);
    if (entry.context) quoted(`${path}.context`, entry.context, entry.context.quote);
    entry.relations.forEach((relation, i) => {
      quoted(`${path}.relations[${i}]`, relation, relation.quote);
    });
    entry.mentions.forEach((mention, i) => {
      if (!covers(whole, mention)) problems.push({ path: `${path}.mentions[${i}]`, reason: 'lies outside the text' });
    });
  }
  pack.facts.forEach((fact, i) => {
    quoted(`facts[${i}]`, fact, fact.text);
  });
  pack.qas.forEach((qa, i) => {
    quoted(`qas[${i}]`, qa, qa.answer);
  });
  pack.summary.forEach((point, i) => {
    quoted(`summary[${i}]`, point, point.quote);
  });
  pack.quotes?.forEach((quotation, i) => {
    quoted(`quotes[${i}]`, quotation, quotation.quote);
  });
  return problems;
}

/** Reports ids given twice, and ids pointed to that no entry has. */
export function checkIds(pack: KnowledgePack, trail: Trail): void {
  const ids = new Set<string>();
  const entries = step(trail, 'entries');
  pack.entries.forEach((one, i) => {
    if (ids.has(one.id)) fail(step(step(entries, i), 'id'), `“${one.id}” is taken by an earlier entry`);
    ids.add(one.id);
  });
  const known = (target: string, at: Trail) => {
    if (!ids.has(target)) fail(at, `there is no entry “${target}”`);
  };
  pack.entries.forEach((one, i) => {
    const relations = step(step(entries, i), 'relations');
    one.relations.forEach(({ target }, j) => {
      known(target, step(step(relations, j), 'target'));
    });
  });
  pack.keyTerms.forEach((target, i) => {
    known(target, step(step(trail, 'keyTerms'), i));
  });
  pack.quotes?.forEach(({ speaker }, i) => {
    known(speaker, step(step(step(trail, 'quotes'), i), 'speaker'));
  });
  for (const part of ['facts', 'qas'] as const) {
    pack[part].forEach((one, i) => {
      const at = step(step(step(trail, part), i), 'entries');
      one.entries.forEach((target, j) => {
        known(target, step(at, j));
      });
    });
  }
}

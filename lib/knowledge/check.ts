import { covers } from '../text/span';
import { fail, type Problem, step, type Trail } from './decode';
import type { KnowledgePack, SourceSpan } from './model';

interface Quoted {
  readonly path: string;
  readonly span: SourceSpan;
  /** The words that stand there; mentions bring none along. */
  readonly quote?: string;
}

/** Every stretch of a document that the pack points to. */
function* stretches(pack: KnowledgePack): Generator<Quoted> {
  for (const { id, definition, context, relations, mentions } of pack.entries) {
    const path = `entries.${id}`;
    if (definition) yield { path: `${path}.definition`, span: definition, quote: definition.quote };
    if (context) yield { path: `${path}.context`, span: context, quote: context.quote };
    for (const [i, span] of relations.entries()) yield { path: `${path}.relations[${i}]`, span, quote: span.quote };
    for (const [i, span] of mentions.entries()) yield { path: `${path}.mentions[${i}]`, span };
  }
  for (const [i, span] of pack.facts.entries()) yield { path: `facts[${i}]`, span, quote: span.text };
  for (const [i, span] of pack.qas.entries()) yield { path: `qas[${i}]`, span, quote: span.answer };
  for (const [i, span] of pack.summary.entries()) yield { path: `summary[${i}]`, span, quote: span.quote };
  for (const [i, span] of (pack.quotes ?? []).entries()) yield { path: `quotes[${i}]`, span, quote: span.quote };
}

/**
 * Every quote of `pack` that is not the words of its document at its offsets, and every mention outside of it.
 * `texts` is the document, or those of a pack of several in the order of its `sources`.
 */
export function checkQuotes(pack: KnowledgePack, texts: string | readonly string[]): Problem[] {
  const problems: Problem[] = [];
  for (const { path, span, quote } of stretches(pack)) {
    const text = typeof texts === 'string' ? texts : (texts[span.source ?? 0] ?? '');
    const there = text.slice(span.start, span.end);
    if (quote === undefined) {
      if (!covers({ start: 0, end: text.length }, span)) problems.push({ path, reason: 'lies outside the text' });
    } else if (there !== quote)
      problems.push({ path, reason: `“${quote}” is not what stands at ${span.start}–${span.end}: “${there}”` });
  }
  return problems;
}

/** Reports stretches of documents that the pack does not list. */
export function checkSources(pack: KnowledgePack, trail: Trail): void {
  const count = pack.sources?.length ?? 1;
  for (const { path, span } of stretches(pack))
    if ((span.source ?? 0) >= count) fail(step(step(trail, path), 'source'), `is ${span.source} of ${count} sources`);
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

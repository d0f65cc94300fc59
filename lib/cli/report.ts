/** What a build found, in words. */
import type { KnowledgePack } from '../knowledge/index';
import type { FilesResult } from './pack-of-files';

export function counts(pack: KnowledgePack): string {
  const concepts = pack.entries.filter((entry) => entry.type === 'Concept').length;
  const defined = pack.entries.filter((entry) => entry.definition).length;
  const relations = pack.entries.reduce((sum, entry) => sum + entry.relations.length, 0);
  return [
    `${pack.entries.length - concepts} names`,
    `${concepts} concepts`,
    `${defined} definitions`,
    `${relations} relations`,
    `${pack.facts.length} facts`,
    `${pack.qas.length} questions`,
    `${pack.summary.length} summary points`,
  ].join(', ');
}

/** `ms`: how long it took. */
export function filesReport(
  { pack, documents, skipped }: FilesResult,
  output: string | undefined,
  ms: number,
): string[] {
  const shared = pack.entries.filter((entry) => new Set(entry.mentions.map((mention) => mention.source)).size > 1);
  const types = new Map<string, number>();
  for (const { type } of pack.entries) types.set(type, (types.get(type) ?? 0) + 1);
  const kinds = [...types].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${count} ${type}`);
  return [
    ...skipped.map((reason) => `left out: ${reason}`),
    `${documents} documents in ${(ms / 1000).toFixed(1)} s, ${((1000 * documents) / ms).toFixed(0)} a second`,
    `${counts(pack)}, ${pack.quotes?.length ?? 0} quotations`,
    `by kind: ${kinds.join(', ') || 'none'}`,
    ...(documents > 1 ? [`${shared.length} entries are named in more than one document`] : []),
    ...(pack.neutral ? ['The text is not English: only acronyms, figures and a summary are built.'] : []),
    output ? `written to ${output}` : 'nothing was written: name a file with -o',
  ];
}

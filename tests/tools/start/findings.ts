import { say } from '../../../components/say';
import '../english';
import { ENTRY_TYPES } from '../../../lib/knowledge/model';
import type { PageSummary } from '../../../lib/match/summary';

/** What was found in a page, in lines for a terminal: the title, the words, the points, the terms by kind. */
export function findingsText(summary: PageSummary): string {
  const kinds = ENTRY_TYPES.map((type) => {
    const names = summary.entities.filter((entity) => entity.type === type);
    return { label: say(`kinds_${type}`), names: names.map(({ name, count }) => `${name} (${count})`) };
  }).filter(({ names }) => names.length > 0);
  const from = summary.pointsFrom === 'pack' ? 'In short' : 'In this article’s own sentences';
  return [
    summary.title,
    `${summary.words} words, ${summary.minutes} min; ${summary.entities.length} terms and names`,
    '',
    `${from}:`,
    ...summary.points.map(({ text }) => `  - ${text}`),
    '',
    ...kinds.map(({ label, names }) => `${label}: ${names.join(', ')}`),
  ].join('\n');
}

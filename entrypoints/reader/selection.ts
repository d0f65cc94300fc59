/** What is selected on a page, as far as it can be asked about. */
import { isElement } from '../../lib/page/dom';
import type { Caret } from '../../lib/page/pointer';

export interface SelectedWords {
  /** Whole words, also where only a part of the first or last one is selected. */
  readonly words: string;
  /** Where they begin. */
  readonly start: Caret;
}

/** UTF-16 units. More than this is a passage, and no name or term. */
const LONGEST = 120;

/** The words selected in `page`; null where there are none, or too many. */
export function selectedWords(page: Document): SelectedWords | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (isElement(startContainer) || !('data' in startContainer)) return null;
  const node = startContainer as Text;
  const before = /[\p{L}\p{N}]*$/u.exec(node.data.slice(0, startOffset))![0];
  const after = 'data' in endContainer ? /^[\p{L}\p{N}]*/u.exec((endContainer as Text).data.slice(endOffset))![0] : '';
  const selected = range.toString();
  const startsInWord = /^[\p{L}\p{N}]/u.test(selected);
  const endsInWord = /[\p{L}\p{N}]$/u.test(selected);
  const words = `${startsInWord ? before : ''}${selected}${endsInWord ? after : ''}`.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LONGEST) return null;
  return { words, start: { node, offset: startOffset - (startsInWord ? before.length : 0) } };
}

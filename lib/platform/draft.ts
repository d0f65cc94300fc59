/** A term on its way from a page to the form where it is noted: left by the background, taken by the form's page. */
import browser from 'webextension-polyfill';
import { type Problem, record, text } from '../knowledge/decode';
import type { Met } from '../knowledge/mine/term';

export interface FoundTerm {
  readonly name: string;
  /** Null where nothing of the page is to be remembered. */
  readonly met: Met | null;
}

/** Kept by the browser as long as it runs, and in no history. */
const DRAFT = 'draft';
const decodeMet = record<Met>({ quote: text, title: text, address: text, date: text });

export const leaveDraft = (found: FoundTerm): Promise<void> => browser.storage.session.set({ [DRAFT]: found });

/** What was left, which is gone then; null where nothing was. */
export async function takeDraft(): Promise<FoundTerm | null> {
  const left: unknown = (await browser.storage.session.get(DRAFT))[DRAFT];
  await browser.storage.session.remove(DRAFT);
  if (typeof left !== 'object' || left === null || !('name' in left) || typeof left.name !== 'string') return null;
  const problems: Problem[] = [];
  const met = 'met' in left ? decodeMet(left.met, { key: 'met', problems }) : null;
  return { name: left.name, met: problems.length > 0 ? null : met };
}

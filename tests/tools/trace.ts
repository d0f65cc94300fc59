/** What Chromium's own trace says of the time that an extension's scripts take in a page. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  /** 'X': a stretch of time. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, how long it took, and how much of that the thread was at work, in µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly fileName?: string; readonly data?: { readonly url?: string } };
}

export interface ScriptTimes {
  /** The extension's scripts that ran in the page, by their names in its folder, in order. */
  readonly scripts: readonly string[];
  /** Of main thread, in ms by the clock, from the first of them on: to compile, to run, and to be called later. */
  readonly total: number;
  /** The same without what the thread waited for a processor, in ms. */
  readonly busy: number;
  /** Each stretch of it, in ms. */
  readonly stretches: readonly { readonly name: string; readonly at: number; readonly ms: number }[];
}

const CATEGORIES = ['devtools.timeline'];
const EXTENSION = 'chrome-extension://';

/** Records while `act` goes on in the page. An event that stands in another one, as compiling in evaluating, counts once. */
export async function scriptTimes(page: Page, act: () => Promise<unknown>): Promise<ScriptTimes> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return read(traceEvents);
}

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.fileName ?? '';

function read(events: readonly TraceEvent[]): ScriptTimes {
  const ours = events.filter((event) => event.ph === 'X' && addressOf(event).startsWith(EXTENSION));
  // The background has a process of its own.
  const first = ours.find(
    ({ name, ...event }) => name === 'EvaluateScript' && !addressOf({ name, ...event }).endsWith('/background.js'),
  );
  if (!first) return { scripts: [], total: 0, busy: 0, stretches: [] };
  const there = ours.filter(({ pid, tid }) => pid === first.pid && tid === first.tid).toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  const outer = there.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
  const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0) / 1000;
  return {
    scripts: [...new Set(there.map((event) => new URL(addressOf(event)).pathname.slice(1)))],
    total: sum(outer.map(({ dur = 0 }) => dur)),
    busy: sum(outer.map(({ dur = 0, tdur = dur }) => tdur)),
    stretches: outer.map(({ name, ts, dur = 0 }) => ({ name, at: (ts - first.ts) / 1000, ms: dur / 1000 })),
  };
}

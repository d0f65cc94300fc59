import { pageState, until, whenRead } from './e2e/at-page';
import { appPage, FIRST, SECOND } from './e2e/pages/living';
import { openWithExtension } from './tools/extension';
import { serve } from './tools/serve';

const site = await serve({ [FIRST.path]: appPage() });
const s = await openWithExtension('chromium');
const page = await s.open(site.origin + FIRST.path);
await whenRead(s, page);
const c = await page.createCDPSession();
await c.send('Performance.enable');
const held = async () => {
  for (let i = 0; i < 3; i++) await c.send('HeapProfiler.collectGarbage');
  const { metrics } = await c.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'JSHeapUsedSize')!.value;
};
const go = async (n: number, ask: boolean) => {
  for (let i = 0; i < n; i++) {
    const st = i % 2 ? FIRST : SECOND;
    await page.evaluate(`go(${JSON.stringify(st.path)}, 0)`);
    if (ask)
      await until('x', async () => {
        const q = await pageState(s, page);
        return q?.state === 'read' && q.summary.title === st.title ? true : null;
      });
    else await new Promise((r) => setTimeout(r, 260));
  }
};
await go(20, true);
let last = await held();
for (let i = 0; i < 3; i++) {
  await go(60, true);
  const h = await held();
  console.log('asked', h - last);
  last = h;
}
for (let i = 0; i < 3; i++) {
  await go(60, false);
  const h = await held();
  console.log('unasked', h - last);
  last = h;
}
await s.close();
await site.close();

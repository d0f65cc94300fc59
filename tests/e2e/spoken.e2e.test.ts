/** What those hear who do not see: the popover, as the browser tells it to a screen reader. */
import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../tools/extension';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { openShared } from '../tools/shared-session';
import { openRead, pointAt, untilPopover } from './at-page';

type Node = Protocol.Accessibility.AXNode;

/** Chromium's accessibility tree below the first dialog: what each thing is and is called, ignored ones left out. */
async function dialogIn(page: Page): Promise<{ dialog: Node; within: { role: string; name: string }[] }> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const dialog = nodes.find(({ ignored, role }) => !ignored && role?.value === 'dialog');
  if (!dialog) throw new Error('No dialog is told of');
  const within = below(dialog)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
  return { dialog, within };
}

describe('the popover in Chromium’s accessibility tree', () => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await serveSample();
    session = await openShared('chromium');
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is a dialog named for its entry, with its words, its parts and its buttons', async () => {
    const page = await openRead(session, site.article);
    await pointAt(page, 'Anthropic', '.story-body');
    await untilPopover(session, page, 'Anthropic');
    const { dialog, within } = await dialogIn(page);
    const named = (wanted: string) => within.flatMap(({ role, name }) => (role === wanted ? [name] : []));

    expect(dialog.name?.value).toBe('Anthropic');
    expect(dialog.properties?.find(({ name }) => name === 'modal')?.value.value).toBe(false);
    expect(named('heading').slice(0, 2)).toEqual(['Anthropic', 'From another source']);
    const buttons = named('button');
    expect(buttons.slice(0, 3)).toEqual(['Keep it open', 'Close', 'Show the sentence: Anthropic']);
    expect(buttons).toContain('Previous mention');
    expect(buttons).toContain('Next mention');
    expect(buttons.filter((name) => name === '')).toEqual([]);
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(named('region')).toContain('Dates and figures');
    const quotation = within.findIndex(({ role }) => role === 'blockquote');
    const quoted = within.slice(quotation + 1).find(({ name }) => name.length > 20)?.name ?? '';
    expect(await page.evaluate(() => document.querySelector('.story-body')!.textContent)).toContain(quoted);
    expect(quoted).toContain('Anthropic');
    expect(named('banner')).toEqual([]); // Those are the page's.
    expect(named('StaticText').join('')).toContain('A rival of OpenAI');
    await page.close();
  });
});

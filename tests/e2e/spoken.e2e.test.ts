/** What those hear who do not see: the term that has the focus and the popover, as the browser tells them to a screen reader. */
import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../tools/extension';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { openShared } from '../tools/shared-session';
import { openRead, pointAt, pressInPopover, until, untilNoPopover, untilPopover } from './at-page';

type Node = Protocol.Accessibility.AXNode;

/** All that Chromium's accessibility tree holds. */
async function treeOf(page: Page): Promise<Node[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes;
}

const propertyOf = (node: Node, wanted: string): unknown =>
  node.properties?.find(({ name }) => name === wanted)?.value.value;

/** What is below the first dialog: what each thing is and is called, ignored ones left out. */
async function dialogIn(page: Page): Promise<{ dialog: Node; within: { role: string; name: string }[] }> {
  const nodes = await treeOf(page);
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

describe('in Chromium’s accessibility tree, the popover', () => {
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
    await pressInPopover(session, page, '.whole');
    const { dialog, within } = await dialogIn(page);
    const named = (wanted: string) => within.flatMap(({ role, name }) => (role === wanted ? [name] : []));

    expect(dialog.name?.value).toBe('Anthropic');
    expect(propertyOf(dialog, 'modal')).toBe(false);
    expect(named('heading').slice(0, 2)).toEqual(['Anthropic', 'In this article']);
    const buttons = named('button');
    expect(buttons.slice(0, 3)).toEqual(['Keep it open', 'Close', 'Show the sentence: Anthropic']);
    expect(buttons).toContain('Go to the last mention');
    expect(buttons).toContain('Next mention');
    expect(buttons.filter((name) => name === '')).toEqual([]);
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(named('region')).toContain('Dates and figures');
    const quotation = within.findIndex(({ role }) => role === 'blockquote');
    const quoted = within.slice(quotation + 1).find(({ name }) => name.length > 20)?.name ?? '';
    expect(await page.evaluate(() => document.querySelector('.story-body')!.textContent)).toContain(quoted);
    expect(quoted).toContain('Anthropic');
    expect(named('banner')).toEqual([]); // Those are the page's.
    expect(named('StaticText').join('')).toContain('An AI lab and rival of OpenAI');
    await page.close();
  });

  it('is announced by the term that has the focus: what it is, which of how many, and whether it is explained now', async () => {
    const page = await openRead(session, site.article);
    /** The button that stands in for the term, once it says `expanded`. */
    const untilTerm = (expanded: boolean) =>
      until(`a term is told of, ${expanded ? '' : 'not '}expanded`, async () => {
        const term = (await treeOf(page)).find((node) => !node.ignored && propertyOf(node, 'hasPopup') === 'dialog');
        return term && propertyOf(term, 'expanded') === expanded ? term : null;
      });
    await page.bringToFront();
    await session.command(page, 'next');
    const term = await untilTerm(false);
    expect(term.role?.value).toBe('button');
    expect(term.name?.value).toMatch(/^OpenAI, Organization, term 1 of \d+: show the explanation$/);
    expect(propertyOf(term, 'focused')).toBe(true);
    await page.keyboard.press('Enter');
    await untilPopover(session, page, 'OpenAI');
    const { dialog } = await dialogIn(page);
    expect(dialog.name?.value).toBe('OpenAI');
    await page.keyboard.press('Escape');
    await untilNoPopover(session, page);
    expect((await untilTerm(false)).name?.value).toBe(term.name?.value);
    await page.close();
  });
});

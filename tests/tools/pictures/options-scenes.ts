import type { Page } from 'puppeteer-core';
import { EMPTY_DRAFT, type TermDraft, withNew } from '../../../lib/knowledge/mine/change';
import { packOfTerms, type Term } from '../../../lib/knowledge/mine/term';
import { chooseFile, openOptions, pressLabelled } from '../../e2e/at-options';
import { pointAt, until, untilNoPopover, untilPopover } from '../../e2e/at-page';
import { press, untilItSays } from '../../e2e/at-popup';
import { entry, pack } from '../../platform/library-packs';
import type { Camera, Scene } from './scene';

declare const chrome: { readonly storage: { readonly session: { set(values: object): Promise<void> } } };

const WIDE = 900;
const NARROW = 360;

const PACKS = [
  pack('house-style', [entry('Byline: The line that names the author.')], { title: 'Newsroom terms' }),
  pack('banks', [entry('Orchard Bank: A bank in Leeds.'), entry('NCA: A regulator.')], {
    title: 'Who is who in British banking, with a title that goes on for longer than a line of a telephone has room',
  }),
];
const TERMS = packOfTerms(
  [
    {
      name: 'NCA',
      type: 'GovernmentOrganization',
      exact: true,
      note: 'The regulator in Leeds; I keep mixing it up with the one in London.',
    },
    { name: 'bridging loan', note: 'A short loan until another one is paid out.', aliases: ['bridge loan'] },
    { name: 'Claude', type: 'Product', exact: true, needs: ['Anthropic'], blocks: ['Claude Debussy'] },
  ].reduce<Term[]>(
    (terms, one) => withNew(terms, { ...EMPTY_DRAFT, noted: '2026-11-28', ...(one as Partial<TermDraft>) }),
    [],
  ),
);
const BROKEN = { ...pack('broken', []), title: 7, language: 'Klingon!', entries: [{ id: 'x' }] };

/** A library with a bit of everything, a site that is off and something that is not marked. */
export async function furnish(camera: Camera): Promise<Page> {
  const article = await camera.openRead(camera.studio.rates, { width: WIDE, height: 900 });
  await until('the article is kept', async () => ((await camera.session.ask(article, { type: 'keep' })) ? true : null));
  const page = await openOptions(camera.session);
  const settings = { sitesOff: ['news.example.org'], muted: ['article/Dana Whitfield'] };
  const all = { newsgloss: 1, settings, library: [...PACKS, TERMS], off: ['banks'] };
  await chooseFile(page, 'Import', 'all.json', JSON.stringify(all));
  await untilItSays(page, 'Taken in');
  await page.close();
  const again = camera.keep(await openOptions(camera.session)); // Without the report.
  await untilItSays(again, 'Newsroom terms');
  return again;
}

const untilRead = (page: Page) =>
  until('the text is read', () => page.evaluate(() => (CSS.highlights.get('newsgloss-name')?.size ? true : null)));

export const optionsScenes: readonly Scene[] = [
  {
    name: 'welcome',
    async show(camera) {
      const page = camera.keep(await camera.session.openExtensionPage('welcome.html'));
      await camera.resize(page, { width: 1280, height: 900 });
      await untilRead(page);
      await camera.take(page, 'welcome');
      await pointAt(page, 'OpenAI', '.trial');
      await untilPopover(camera.session, page, 'OpenAI');
      await camera.take(page, 'welcome-popover');
      await page.mouse.move(2, 2);
      await untilNoPopover(camera.session, page);
      await camera.resize(page, { width: NARROW, height: 760 });
      await camera.take(page, 'welcome-narrow');
    },
  },
  {
    name: 'options-popover',
    async show(camera) {
      const page = camera.keep(await openOptions(camera.session));
      await camera.resize(page, { width: WIDE, height: 900 });
      await untilRead(page);
      await pointAt(page, 'Anthropic', '.trial');
      await untilPopover(camera.session, page, 'Anthropic');
      await camera.take(page, 'options-popover');
    },
  },
  {
    name: 'options',
    async show(camera) {
      const page = await furnish(camera);
      await camera.whole(page, WIDE);
      await camera.take(page, 'options');
      await camera.whole(page, NARROW);
      await camera.take(page, 'options-narrow');
    },
  },
  {
    name: 'terms',
    async show(camera) {
      const page = await furnish(camera);
      await pressLabelled(page, 'Edit: Claude');
      await camera.whole(page, WIDE);
      await camera.take(page, 'terms-edit');
      await page.evaluate(() => {
        const fields: Record<string, string> = { name: '', aliases: 'NCA', blocks: 'the composer' };
        for (const [name, value] of Object.entries(fields))
          document.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
      });
      await press(page, 'Save');
      await untilItSays(page, 'A term needs a name');
      await camera.whole(page, NARROW);
      await camera.take(page, 'terms-refused');
    },
  },
  {
    name: 'term-popover',
    async show(camera) {
      await furnish(camera);
      const article = await camera.openRead(camera.studio.rates, { width: WIDE, height: 900 });
      await pointAt(article, 'NCA', 'body p:last-of-type');
      await untilPopover(camera.session, article, 'NCA');
      await camera.take(article, 'term-popover');
    },
  },
  {
    name: 'term-add',
    async show(camera) {
      const helper = camera.keep(await openOptions(camera.session));
      await helper.evaluate((found) => chrome.storage.session.set({ draft: found }), {
        name: 'overnight rate',
        met: {
          quote: 'The overnight rate was left where it was, at four per cent.',
          title: 'Central bank holds rates as growth slows',
          address: 'https://www.news.example/2026/03/03/rates',
          date: '2026-03-03',
        },
      });
      const page = camera.keep(await camera.session.openExtensionPage('options.html#add'));
      await untilItSays(page, 'overnight rate was left');
      await camera.resize(page, { width: WIDE, height: 800 });
      await camera.take(page, 'term-add');
      await camera.resize(page, { width: NARROW, height: 800 });
      await camera.take(page, 'term-add-narrow');
    },
  },
  {
    name: 'options-asked',
    async show(camera) {
      const page = await furnish(camera);
      await chooseFile(page, 'Open a pack', 'broken.json', JSON.stringify(BROKEN));
      await untilItSays(page, 'Nothing was changed');
      await press(page, 'Delete everything');
      await page.evaluate(() => document.querySelector<HTMLElement>('.packs [aria-expanded]')!.click());
      await untilItSays(page, 'First entries');
      await camera.whole(page, WIDE);
      await camera.take(page, 'options-asked');
    },
  },
];

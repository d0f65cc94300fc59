/** What the items in a page's menu do. */
import { say } from '../../components/say';
import { flash } from '../../lib/platform/badge';
import { leaveDraft } from '../../lib/platform/draft';
import { type MenuChoice, type MenuItem, makeMenus } from '../../lib/platform/menus';
import { openPopup } from '../../lib/platform/panel';
import { selectionIn } from '../../lib/platform/selection';
import { loadSettings, siteIsOff } from '../../lib/platform/settings';
import { askReader, openBeside, siteOf, startReader } from '../../lib/platform/tabs';

/** Where the browser puts the selected words in a title. */
const SELECTION = '%s';

const TITLES: Readonly<Record<MenuItem, () => string>> = {
  explain: () => say('menuExplain', SELECTION),
  add: () => say('menuAdd', SELECTION),
  keep: () => say('menuKeep'),
};

export const addMenus = (): Promise<void> => makeMenus((item) => TITLES[item]());

/** Nothing at all on a site that is off, but that the popup says so, and how to switch it on. */
export async function chooseMenu({ item, words, tab, frameId }: MenuChoice): Promise<void> {
  const site = siteOf(tab.url);
  if (!site) return;
  if (siteIsOff(await loadSettings(), site)) await openPopup().catch(() => flash(tab.id, NOTHING));
  else if (item === 'explain') await explain(tab.id);
  else if (item === 'keep') await keep(tab.id);
  else await add({ words, tab, frameId });
}

/** How often a page that is being read is looked at again, and how long between, in ms. */
const PATIENCE = 30;
const LOOK_AGAIN = 100;

/** Has the reader explain what is selected; where the page has none yet, it comes first. */
async function explain(tabId: number): Promise<void> {
  const asked = () => askReader(tabId, { type: 'key', command: 'explain' });
  if ((await asked()) !== undefined) return;
  await startReader(tabId);
  for (let look = 0; look < PATIENCE; look++) {
    const page = await askReader(tabId, { type: 'summary' });
    if (page?.state === 'read') return void (await asked());
    if (page?.state === 'no-article') break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  await flash(tabId, NOTHING);
}

const DONE = '✓';
const FAILED = '!';
const NOTHING = '–';

async function keep(tabId: number): Promise<void> {
  const outcome = await askReader(tabId, { type: 'keep' });
  await flash(tabId, !outcome ? NOTHING : 'fault' in outcome ? FAILED : DONE);
}

/** Opens the form beside the page, filled. Of a private window it learns the words alone. */
async function add({ words, tab, frameId }: Omit<MenuChoice, 'item'>): Promise<void> {
  const selected = await selectionIn(tab.id, frameId, words);
  const { url: address = '', title = '', incognito } = tab;
  const date = new Date().toISOString().slice(0, 10);
  const met = selected.sentence && !incognito ? { quote: selected.sentence, title, address, date } : null;
  await leaveDraft({ name: selected.words, met });
  await openBeside(tab, 'options.html#add');
}

/** What the background answers. */
import type { Tabs } from 'webextension-polyfill';
import { say } from '../../components/say';
import type { Card } from '../../lib/knowledge/card';
import { asNotes } from '../../lib/knowledge/mine/card';
import { packsNear, packsWith } from '../../lib/match/distant';
import { explainWords } from '../../lib/match/explain';
import { createGlossaries } from '../../lib/match/glossaries';
import type { PageInput } from '../../lib/match/page';
import { cardsFor, type LoadedPack, oversee, readPage, summarize } from '../../lib/match/reading';
import { countFound, forgetCount } from '../../lib/platform/badge';
import { attempt, keep, keptArticles, recall, remember, sentencesKept } from '../../lib/platform/kept';
import { Library } from '../../lib/platform/library';
import { createLookUp, evidencePage } from '../../lib/platform/look-up';
import type { Message, ToBackground } from '../../lib/platform/messages';
import { changeSettings, loadSettings, siteIsOff } from '../../lib/platform/settings';
import { loadPopover, paintFrames, readAnew, siteOf, startReader } from '../../lib/platform/tabs';
import { createKeptShelf } from './kept';
import { bundledPack, createPackShelf } from './packs';

const glossaries = createGlossaries();
const library = new Library();
const packs = createPackShelf(library);
const kept = createKeptShelf(library);
const book = createLookUp(library, async () => packs.inOrder(await loadSettings()));

const forgetKept = () => {
  kept.forget();
  book.forget();
};

/** The answer to `message`, from a page in `tab` where it is from one. */
export async function respond(message: Message<ToBackground>, tab: Tabs.Tab | undefined): Promise<unknown> {
  const address = tab?.url ?? '';
  const finished = async (cards: readonly Card[], read: readonly LoadedPack[]): Promise<readonly Card[]> => {
    const own = read.map(({ pack }) => pack);
    const remembered = await remember(library, cards, address, (await kept.read()).metas);
    return asNotes(remembered, own, { pack: say('myTerms'), note: say('ownNote') });
  };
  const packsFor = async (page: PageInput, choices: Parameters<typeof packs.inOrder>[0]) => {
    const articles = kept.read(); // At once: where there are hundreds, it takes longest.
    const near = await packsNear(page, await packs.inOrder(choices), glossaries);
    return [...near, ...(await articles).packFor(address)];
  };
  switch (message.type) {
    case 'article-seen': {
      const site = siteOf(tab?.url);
      if (tab?.id === undefined || !site || siteIsOff(await loadSettings(), site)) return undefined;
      await forgetCount(tab.id);
      await startReader(tab.id);
      return undefined;
    }
    case 'article-gone':
      if (tab?.id !== undefined) await forgetCount(tab.id);
      return undefined;
    case 'read': {
      const { density, muted, restMs, opening, ...settings } = await loadSettings();
      const near = await packsFor(message.page, settings);
      const reading = readPage(message.page, near, glossaries, { density, muted: new Set(muted) });
      if (tab?.id !== undefined && siteOf(address) !== null)
        countFound(
          tab.id,
          reading.mentions.map(({ keys }) => keys[0]!),
        ).catch(() => {});
      const isKept = (await kept.read()).holds(address);
      return { ...reading, cards: await finished(reading.cards, near), kept: isKept, restMs, opening };
    }
    case 'summarize': {
      const { muted, ...settings } = await loadSettings();
      const near = await packsFor(message.page, settings);
      return summarize(message.page, near, glossaries, { muted: new Set([...muted, ...message.muted]) });
    }
    case 'oversee': {
      const { muted, ...settings } = await loadSettings();
      const near = await packsFor(message.page, settings);
      const overview = oversee(message.page, near, glossaries, { muted: new Set([...muted, ...message.muted]) });
      return recall(library, overview, address);
    }
    case 'explain': {
      const explained = explainWords(message.page, message.words);
      const alsoIn = await sentencesKept(library, message.words, address).catch(() => []);
      return { ...explained, card: { ...explained.card, ...(alsoIn.length > 0 && { alsoIn }) } };
    }
    case 'popover-wanted':
      if (tab?.id !== undefined) await loadPopover(tab.id);
      return undefined;
    case 'frame-read':
      if (tab?.id !== undefined) await paintFrames(tab.id);
      return undefined;
    case 'cards': {
      const written = await packsWith(message.keys, await packs.inOrder(await loadSettings()));
      const near = [...written, ...(await kept.read()).packFor(address)];
      return finished(cardsFor(new Set(message.keys), near), near);
    }
    case 'mute': {
      if (message.where === 'here') return undefined; // The panel hears of it as well.
      await changeSettings(({ muted }) => ({ muted: [...new Set([...muted, message.key])] }));
      return undefined;
    }
    case 'keep': {
      const { title, published } = message.page;
      const article = { address, title, published, incognito: tab?.incognito ?? true };
      const { pack } = glossaries.of(message.page);
      const now = new Date().toISOString();
      return attempt(() => keep(library, pack, { ...article, keptAt: now })).finally(forgetKept);
    }
    case 'kept':
      return attempt(() => keptArticles(library, message.address));
    case 'look-up':
      return book.find(message.typed);
    case 'evidence':
      return attempt(() => evidencePage(library, message.id, bundledPack().pack));
    case 'packs-changed':
      packs.forget();
      forgetKept();
      readAnew(forgetCount);
      return undefined;
    case 'bundled-pack': {
      const { id, title, language, source, entries } = bundledPack().pack;
      return { id, title, language, source, entries: entries.length };
    }
    case 'read-tab':
      await forgetCount(message.tabId);
      return startReader(message.tabId);
  }
}

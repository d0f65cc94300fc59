/** What the background answers. */
import type { Tabs } from 'webextension-polyfill';
import type { Card } from '../../lib/knowledge/card';
import { explainWords } from '../../lib/match/explain';
import { createGlossaries } from '../../lib/match/glossaries';
import { cardsFor, oversee, readPage, summarize } from '../../lib/match/reading';
import { attempt, keep, keptArticles, remember, sentencesKept } from '../../lib/platform/kept';
import { Library, type RemovedPack } from '../../lib/platform/library';
import { createLookUp, evidencePage } from '../../lib/platform/look-up';
import type { Message, ToBackground } from '../../lib/platform/messages';
import { changeSettings, loadSettings, siteIsOff } from '../../lib/platform/settings';
import { loadPopover, paintFrames, siteOf, startReader } from '../../lib/platform/tabs';
import { bundledPack, createPackShelf } from './packs';

const glossaries = createGlossaries();
const library = new Library();
const packs = createPackShelf(library);
const book = createLookUp(library, async () => (await packs.inOrder()).map(({ pack }) => pack));
/** The article taken out last, for as long as the background is awake. */
let forgotten: RemovedPack | null = null;

/** The answer to `message`, from a page in `tab` where it is from one. */
export async function respond(message: Message<ToBackground>, tab: Tabs.Tab | undefined): Promise<unknown> {
  const address = tab?.url ?? '';
  const remembered = (cards: readonly Card[]) => remember(library, cards, address);
  switch (message.type) {
    case 'article-seen': {
      const site = siteOf(tab?.url);
      if (tab?.id !== undefined && site && !siteIsOff(await loadSettings(), site)) await startReader(tab.id);
      return undefined;
    }
    case 'read': {
      const { density, muted, restMs, opening } = await loadSettings();
      const reading = readPage(message.page, await packs.inOrder(), glossaries, { density, muted: new Set(muted) });
      return { ...reading, cards: await remembered(reading.cards), restMs, opening };
    }
    case 'summarize':
      return summarize(message.page, await packs.inOrder(), glossaries, {
        muted: new Set((await loadSettings()).muted),
      });
    case 'oversee':
      return oversee(message.page, await packs.inOrder(), glossaries, { muted: new Set((await loadSettings()).muted) });
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
    case 'cards':
      return remembered(cardsFor(new Set(message.keys), await packs.inOrder()));
    case 'mute': {
      const { muted } = await loadSettings();
      await changeSettings({ muted: [...new Set([...muted, message.key])] });
      return undefined;
    }
    case 'keep': {
      const { title, published } = message.page;
      const article = { address, title, published, incognito: tab?.incognito ?? true };
      const { pack } = glossaries.of(message.page);
      return attempt(() => keep(library, pack, { ...article, keptAt: new Date().toISOString() })).finally(book.forget);
    }
    case 'kept':
      return attempt(() => keptArticles(library, message.address));
    case 'forget':
      return attempt(async () => {
        forgotten = await library.remove(message.id);
        return null;
      }).finally(book.forget);
    case 'bring-back':
      return attempt(async () => {
        if (forgotten) await library.restore(forgotten);
        forgotten = null;
        return null;
      }).finally(book.forget);
    case 'look-up':
      return book.find(message.typed);
    case 'evidence':
      return attempt(() => evidencePage(library, message.id, bundledPack().pack));
    case 'export':
      return attempt(() => library.exportPack(message.id));
    case 'packs-changed':
      packs.forget();
      book.forget();
      return undefined;
    case 'bundled-pack': {
      const { id, title, language, source, entries } = bundledPack().pack;
      return { id, title, language, source, entries: entries.length };
    }
    case 'read-tab':
      await startReader(message.tabId);
      return undefined;
  }
}

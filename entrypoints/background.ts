import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import bundled from '../assets/knowledge/openai-aws-government.json';
import { parsePack } from '../lib/knowledge';
import { compileIndex } from '../lib/match';
import { createGlossaries } from '../lib/match/glossaries';
import { cardsFor, type LoadedPack, readPage, summarize } from '../lib/match/reading';
import { onFirstStart } from '../lib/platform/first-start';
import { type Message, parseToBackground, type ToBackground } from '../lib/platform/messages';
import { changeSettings, loadSettings, onSettingsChanged, siteIsOff } from '../lib/platform/settings';
import {
  enterOpenTabs,
  enterSite,
  loadPopover,
  paintFrames,
  siteOf,
  startReader,
  tellSite,
} from '../lib/platform/tabs';

const glossaries = createGlossaries();

/** The packs in the reader's order. Compiled when first asked for: the worker starts for other things too. */
let packs: readonly LoadedPack[] | null = null;
function loadedPacks(): readonly LoadedPack[] {
  if (packs) return packs;
  const parsed = parsePack(bundled);
  if (!('pack' in parsed)) throw new Error(`The bundled pack is broken: ${JSON.stringify(parsed.problems[0])}`);
  packs = [{ pack: parsed.pack, index: compileIndex(parsed.pack) }];
  return packs;
}

async function respond(message: Message<ToBackground>, tab: browser.Tabs.Tab | undefined): Promise<unknown> {
  switch (message.type) {
    case 'article-seen': {
      const site = siteOf(tab?.url);
      if (tab?.id !== undefined && site && !siteIsOff(await loadSettings(), site)) await startReader(tab.id);
      return undefined;
    }
    case 'read': {
      const { density, muted, restMs } = await loadSettings();
      return { ...readPage(message.page, loadedPacks(), glossaries, { density, muted: new Set(muted) }), restMs };
    }
    case 'summarize':
      return summarize(message.page, loadedPacks(), glossaries, { muted: new Set((await loadSettings()).muted) });
    case 'popover-wanted':
      if (tab?.id !== undefined) await loadPopover(tab.id);
      return undefined;
    case 'frame-read':
      if (tab?.id !== undefined) await paintFrames(tab.id);
      return undefined;
    case 'cards':
      return cardsFor(new Set(message.keys), loadedPacks());
    case 'mute': {
      const { muted } = await loadSettings();
      await changeSettings({ muted: [...new Set([...muted, message.key])] });
      return undefined;
    }
    case 'read-tab':
      await startReader(message.tabId);
      return undefined;
  }
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender: browser.Runtime.MessageSender) => {
    const message = parseToBackground(value);
    return message ? respond(message, sender.tab) : undefined;
  });
  // Readers keep a line open to learn when the extension goes; one nobody takes is reported to their page as an error.
  browser.runtime.onConnect.addListener(() => {});
  onFirstStart(enterOpenTabs);
  onSettingsChanged((before, after) => {
    for (const site of after.sitesOff.filter((site) => !siteIsOff(before, site))) tellSite(site, { type: 'stop' });
    for (const site of before.sitesOff.filter((site) => !siteIsOff(after, site))) enterSite(site);
  });
});

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { speak } from '../../components/say';
import { colourBadge, forgetCount, showCounts } from '../../lib/platform/badge';
import { onFirstStart, onInstalled } from '../../lib/platform/first-start';
import { messageOf } from '../../lib/platform/i18n';
import { onMenu } from '../../lib/platform/menus';
import { isKeyCommand, parseToBackground } from '../../lib/platform/messages';
import { openPanel } from '../../lib/platform/panel';
import { changeSettings, onSettingsChanged, type Settings, siteIsOff, withSite } from '../../lib/platform/settings';
import { askReader, enterOpenTabs, enterSite, readAnew, siteOf, tellSite } from '../../lib/platform/tabs';
import { addMenus, chooseMenu } from './menus';
import { respond } from './respond';

/** Off where it is on, and on where it is off. */
async function switchSite(site: string | null): Promise<void> {
  if (site !== null) await changeSettings((now) => withSite(now, site, siteIsOff(now, site)));
}

/** What the settings say of how pages are read. */
const readingOf = ({ density, bundledOn, behindBundled }: Settings): string =>
  JSON.stringify([density, bundledOn, behindBundled]);

/** What was sent away in a page has gone from it by itself; only a new reading brings something back. */
const hasBroughtBack = (before: Settings, after: Settings): boolean =>
  before.muted.some((key) => !after.muted.includes(key));

export default defineBackground(() => {
  speak(messageOf);
  browser.runtime.onMessage.addListener((value: unknown, sender: browser.Runtime.MessageSender) => {
    const message = parseToBackground(value);
    return message ? respond(message, sender.tab) : undefined;
  });
  // Readers keep a line open to learn when the extension goes; one nobody takes is reported to their page as an error.
  browser.runtime.onConnect.addListener(() => {});
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'panel' && tab?.id !== undefined) openPanel(tab.id);
    else if (command === 'site') switchSite(siteOf(tab?.url));
    else if (isKeyCommand(command) && tab?.id !== undefined) askReader(tab.id, { type: 'key', command });
  });
  onInstalled(() => browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  onMenu(chooseMenu);
  onFirstStart(() => Promise.all([addMenus(), colourBadge(), enterOpenTabs()]));
  onSettingsChanged((before, after) => {
    for (const site of after.sitesOff.filter((site) => !siteIsOff(before, site))) tellSite(site, { type: 'stop' });
    for (const site of before.sitesOff.filter((site) => !siteIsOff(after, site))) enterSite(site);
    if (before.badge !== after.badge) showCounts();
    if (readingOf(before) !== readingOf(after) || hasBroughtBack(before, after)) readAnew(forgetCount);
  });
});

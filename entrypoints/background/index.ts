import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onFirstStart, onInstalled } from '../../lib/platform/first-start';
import { isKeyCommand, parseToBackground } from '../../lib/platform/messages';
import { openPanel } from '../../lib/platform/panel';
import { changeSettings, loadSettings, onSettingsChanged, siteIsOff, withSite } from '../../lib/platform/settings';
import { askReader, enterOpenTabs, enterSite, siteOf, tellSite } from '../../lib/platform/tabs';
import { respond } from './respond';

/** Off where it is on, and on where it is off. */
async function switchSite(site: string | null): Promise<void> {
  if (site === null) return;
  const settings = await loadSettings();
  await changeSettings(withSite(settings, site, siteIsOff(settings, site)));
}

export default defineBackground(() => {
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
  onFirstStart(enterOpenTabs);
  onSettingsChanged((before, after) => {
    for (const site of after.sitesOff.filter((site) => !siteIsOff(before, site))) tellSite(site, { type: 'stop' });
    for (const site of before.sitesOff.filter((site) => !siteIsOff(after, site))) enterSite(site);
  });
});

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onFirstStart } from '../../lib/platform/first-start';
import { parseToBackground } from '../../lib/platform/messages';
import { onSettingsChanged, siteIsOff } from '../../lib/platform/settings';
import { askReader, enterOpenTabs, enterSite, tellSite } from '../../lib/platform/tabs';
import { respond } from './respond';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender: browser.Runtime.MessageSender) => {
    const message = parseToBackground(value);
    return message ? respond(message, sender.tab) : undefined;
  });
  // Readers keep a line open to learn when the extension goes; one nobody takes is reported to their page as an error.
  browser.runtime.onConnect.addListener(() => {});
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'explain' && tab?.id !== undefined) askReader(tab.id, { type: 'explain-selection' });
  });
  onFirstStart(enterOpenTabs);
  onSettingsChanged((before, after) => {
    for (const site of after.sitesOff.filter((site) => !siteIsOff(before, site))) tellSite(site, { type: 'stop' });
    for (const site of before.sitesOff.filter((site) => !siteIsOff(after, site))) enterSite(site);
  });
});

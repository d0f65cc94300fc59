import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { ColorScheme, Session } from './extension';
import { GREETING, greets, HELPER, throughExtensionPage } from './extension-pages';

/** What Chromium's own list of extensions has to say to the browser. */
interface ExtensionList {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}
interface WorkerApi {
  readonly tabs: { get(id: number): Promise<object> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
}
declare const chrome: object;

/** A script of the list of extensions, shown as text: it has the list's rights, and nothing to draw. */
const EXTENSIONS = 'chrome://extensions/strings.m.js';

/** A session of Chromium, which was started with `enableExtensions`; `seen`: in a window, where no tab is to stand about. */
export async function chromiumSession(program: Browser, extension: string | null, seen = false): Promise<Session> {
  const root = extension === null ? null : `chrome-extension://${await program.installExtension(extension)}/`;
  // Until one is set the browser's own choice counts: light without a window, the system's in one.
  let scheme: ColorScheme | null = null;
  const emulate = async (page: Page) => {
    if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };

  const newPage = async () => {
    const page = await program.newPage();
    await emulate(page);
    return page;
  };
  const open = async (url: string, tab?: Page) => {
    const page = tab ?? (await newPage());
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const openExtensionPage = (path: string, tab?: Page) => {
    if (root === null) throw new Error('This session has no extension');
    return open(root + path, tab);
  };
  let helper: Promise<Page> | undefined;
  if (root && greets(extension!)) {
    const greeting = await program.waitForTarget((target) => target.url() === root + GREETING);
    const page = await greeting.page();
    if (!page) throw new Error('The extension did not greet');
    // Its tab is there already, and serves.
    if (seen) await page.close();
    else helper = openExtensionPage(HELPER, page);
    await helper;
  }
  /** A page of the extension that stays open. Not to be had while the extension is being loaded. */
  const helperPage = () => {
    helper ??= openExtensionPage(HELPER);
    helper.catch(() => {
      helper = undefined;
    });
    return helper;
  };

  const clients = new WeakMap<Page, Promise<CDPSession>>();
  /** One line to a page for as long as it is open: to open one is what costs the browser most. */
  const clientOf = (page: Page) => {
    const client = clients.get(page) ?? page.createCDPSession();
    clients.set(page, client);
    return client;
  };

  const workerTarget = () =>
    program
      .targets()
      .find((target) => target.type() === 'service_worker' && root !== null && target.url().startsWith(root));
  const worker = async () => (await program.waitForTarget((target) => target === workerTarget())).worker();
  const through = throughExtensionPage(helperPage);

  return {
    browser: 'chromium',
    newPage,
    open: (url) => open(url),
    openExtensionPage,
    ...through,
    async command(page, command) {
      const tab = await through.tabId(page);
      await (await worker())?.evaluate(
        async (name, id) => {
          const { tabs, commands } = chrome as WorkerApi;
          commands.onCommand.dispatch(name, await tabs.get(id));
        },
        command,
        tab,
      );
    },
    async menu(page, item, words = '') {
      const tab = await through.tabId(page);
      await (await worker())?.evaluate(
        async (menuItemId, selectionText, id) => {
          const { tabs, contextMenus } = chrome as WorkerApi;
          contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0 }, await tabs.get(id));
        },
        item,
        words,
        tab,
      );
    },
    async stopBackground() {
      const target = workerTarget();
      if (!target) return;
      await (await target.worker())?.close();
      while (program.targets().includes(target)) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async change(how) {
      if (root === null) throw new Error('This session has no extension');
      const id = new URL(root).hostname;
      // Pages of the extension go with it.
      await (await helper)?.close();
      helper = undefined;
      if (how === 'remove') return program.uninstallExtension(id);
      if (how === 'reload') return void (await program.installExtension(extension!));
      const list = await program.newPage();
      await list.goto(EXTENSIONS);
      await list.evaluate(
        (extensionId, enabled) => (chrome as unknown as ExtensionList).management.setEnabled(extensionId, enabled),
        id,
        how === 'enable',
      );
      await list.close();
    },
    async setColorScheme(wanted) {
      scheme = wanted;
      for (const page of await program.pages()) await emulate(page);
    },
    async inShadowRoot(page, host, inside, ...args) {
      const client = await clientOf(page);
      const found = await client.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(host)})`,
      });
      if (!found.result.objectId) return null;
      const { node } = await client.send('DOM.describeNode', { objectId: found.result.objectId, pierce: true });
      const [shadow] = node.shadowRoots ?? [];
      if (!shadow) return null;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `async function (args) { return (${inside})(this, ...args); }`,
        arguments: [{ value: args }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value ?? null;
    },
    faults: async () => [],
    close: () => program.close(),
  };
}

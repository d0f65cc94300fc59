/** Messages as the scripts in a page send and hear them: without the polyfill, whose size every page would pay. */
import type { Browser } from 'wxt/browser';
import { type Answer, type Message, parseToReader, type ToBackground, type ToReader } from './messages';

/**
 * The browser's interface to its extensions. Named only where it is needed: to set it up takes a browser 0.4 ms, and on
 * most pages the gate has nothing to say.
 */
export function api(): typeof Browser {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  return browser?.runtime?.id ? browser : chrome!;
}

/** Whether the extension these scripts came with is still there: it may have been removed or updated since. */
export const extensionLives = (): boolean => !!api()?.runtime?.id;

/** Asks the background. Rejects when the extension is gone or the background fails. */
export async function ask<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type]['request'],
): Promise<Answer<ToBackground, Type>> {
  return api().runtime.sendMessage({ type, ...request });
}

/** Has `handle` answer what popup and background ask of the reader, as `ToReader` says. Returns the undo. */
export function answer(handle: (message: Message<ToReader>) => Promise<Answer<ToReader, keyof ToReader>>): () => void {
  const listener = (value: unknown, _sender: unknown, respond: (value: unknown) => void): boolean => {
    const message = parseToReader(value);
    if (!message) return false;
    handle(message).then(
      (given) => respond(given ?? null),
      () => respond(null),
    );
    return true; // The answer comes later.
  };
  api().runtime.onMessage.addListener(listener);
  return () => {
    if (extensionLives()) api().runtime.onMessage.removeListener(listener); // Else it throws, and nothing is heard.
  };
}

/** Chromium takes the extension's id away a moment after its ports, in ms. */
const MOMENT = 50;
/** How often to look whether the extension is still there once nothing would tell, in ms. */
const LOOK_AGAIN = 2000;

/**
 * Calls `gone` once the extension has been removed, disabled or updated under the page. Returns the undo.
 *
 * In Chromium a port closes then; but it also closes when the background falls asleep, and opening another one would
 * wake it. From then on a slow timer asks for the extension's id, which costs nothing. Firefox says nothing at all,
 * but ends its scripts and takes its sheets away.
 */
export function whenExtensionGoes(gone: () => void): () => void {
  let timer = 0;
  const look = () => {
    if (extensionLives()) return;
    clearInterval(timer);
    gone();
  };
  const port = api().runtime.connect({ name: 'reader' });
  port.onDisconnect.addListener(() => {
    setTimeout(look, MOMENT);
    timer = window.setInterval(look, LOOK_AGAIN);
  });
  return () => {
    clearInterval(timer);
    if (extensionLives()) port.disconnect();
  };
}

/** Messages as the scripts in a page send and hear them: without the polyfill, whose size every page would pay. */
import { browser } from 'wxt/browser';
import { type Answer, type Message, parseToReader, type ToBackground, type ToReader } from './messages';

/** Whether the extension these scripts came with is still there: it may have been removed or updated since. */
export const extensionLives = (): boolean => browser.runtime?.id !== undefined;

/** Asks the background. Rejects when the extension is gone or the background fails. */
export async function ask<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type]['request'],
): Promise<Answer<ToBackground, Type>> {
  return browser.runtime.sendMessage({ type, ...request });
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
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage?.removeListener(listener);
}

/** Calls `gone` once the extension has been removed, disabled or updated under the page. Returns the undo. */
export function whenExtensionGoes(gone: () => void): () => void {
  const port = browser.runtime.connect({ name: 'reader' });
  // The port also closes when the background falls asleep: only a missing id says that the extension is gone.
  port.onDisconnect.addListener(() => {
    if (!extensionLives()) gone();
  });
  return () => port.disconnect();
}

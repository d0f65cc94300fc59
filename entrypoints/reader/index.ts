import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Session, startSession } from './session';

const KEY = Symbol.for('newsgloss.session');
const world = globalThis as { [KEY]?: Session };

/** Comes into a page once the gate, or the reader of it, has asked. A second coming finds the first one at work. */
export default defineUnlistedScript(() => {
  world[KEY] ??= startSession(() => {
    delete world[KEY];
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from './session';
import { world } from './world';

/** Comes into a page once the gate, or the reader of it, has asked. A second coming finds the first one at work. */
export default defineUnlistedScript(() => {
  if (world.reader) return world.reader.look();
  world.reader = startSession(() => {
    delete world.reader;
  });
});

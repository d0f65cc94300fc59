import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../components/say';
import { messageOf } from '../../lib/platform/i18n';
import { startSession } from './session';
import { world } from './world';

/** Comes into a page once the gate, or the reader of it, has asked. A second coming finds the first one at work. */
export default defineUnlistedScript(() => {
  if (world.reader) return world.reader.look();
  speak(messageOf);
  world.reader = startSession(() => {
    delete world.reader;
  });
});

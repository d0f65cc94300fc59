/** Adds a large pack to the library named in its message; made to be killed at it. */
import { Library } from '../../lib/platform/library';
import { numbered } from './library-packs';

addEventListener('message', async ({ data }: MessageEvent<{ name: string; entries: number }>) => {
  const library = new Library({ name: data.name });
  const big = numbered('big', data.entries);
  postMessage('begins');
  await library.addPack(big);
  postMessage('added');
});

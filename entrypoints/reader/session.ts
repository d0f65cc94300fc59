/** The life of the reader in one page: find the articles, keep up with the page, answer the popup, leave no trace. */
import { findAppended, findArticleSteps } from '../../lib/page/article';
import { type Changes, type ChangeWatch, textNodesIn, watchChanges } from '../../lib/page/changes';
import { holds, isConnected, isDocument, isElement, tagOf, windowOf } from '../../lib/page/dom';
import { watchGrowth } from '../../lib/page/growing';
import { HOST, removeHosts } from '../../lib/page/host';
import { createPace, inSlices } from '../../lib/page/pace';
import type { Answer, Message, PageState, ToReader } from '../../lib/platform/messages';
import { answer, ask, whenExtensionGoes } from '../../lib/platform/page-messages';
import { shadowRootOf } from '../../lib/platform/shadow-roots';
import { createShelf, type Shelf } from './shelf';
import type { Summed, Summing } from './story';
import { type Reader, world } from './world';

/** Elements that show a page in the page. */
const FRAMES = ['iframe', 'frame'];

/** Starts reading the page. `ended` is told when the reader stops by itself or is told to. */
export function startSession(ended: () => void): Reader {
  removeHosts(); // What an earlier life of the extension may have left.
  const ending = new AbortController();
  const { signal } = ending;
  let looking: Promise<void> | null = null;
  let changes: ChangeWatch | null = null;
  /** The article that was read stood in a frame, which has gone to another page. */
  let left = false;

  const stop = () => {
    if (signal.aborted) return;
    ending.abort();
    shelf.stop();
    unwatchChanges();
    unlisten();
    unwatch();
    ended();
  };
  const unwatch = whenExtensionGoes(stop);
  const shelf: Shelf = createShelf(
    {
      gone: stop,
      surfaced(place) {
        changes?.observe(place);
        if (!isDocument(place) || place === document) return;
        ask('frame-read', {}).catch(() => {});
        // The frame goes to another page, of which no mutation tells; after this Firefox lets nobody touch its nodes.
        const leave = () => {
          shelf.dropIn(place);
          if (shelf.stories().length === 0) unwatchChanges();
          left = true;
        };
        windowOf(place)?.addEventListener('pagehide', leave, { once: true, signal });
      },
      opened({ container }) {
        changes?.observe(container, 'looks');
        return watchGrowth(container, () => changes?.touch(container));
      },
    },
    signal,
  );

  const find = async () => {
    changes ??= watchChanges({ reworded: shelf.forget, settled });
    changes.observe(document); // From now on: the page may change while it is read.
    const article = await inSlices(findArticleSteps(document, { shadowRootOf }), signal);
    if (article) await shelf.open(article);
    else {
      unwatchChanges();
      if (left) await ask('article-gone', {}).catch(() => {});
    }
    left = false;
  };
  const unwatchChanges = () => {
    changes?.stop();
    changes = null;
  };
  /** Looks for an article where none is being read. */
  const look = () => {
    changes?.hurry();
    if (looking || signal.aborted || shelf.stories().length > 0) return;
    looking = find()
      .catch(stop) // Without background there is nothing to explain; with the extension gone, nothing to stay for.
      .finally(() => {
        looking = null;
      });
  };

  async function settled({ removed, touched }: Changes): Promise<void> {
    await looking;
    const rest = createPace(signal);
    for (const node of textNodesIn(removed)) {
      if (!node.isConnected) shelf.forget(node);
      await rest();
    }
    const wasRead = shelf.stories().length > 0;
    shelf.dropGone();
    for (const story of shelf.stories()) await story.reread(touched);
    for (const element of touched) await readAppended(element);
    if (shelf.stories().length > 0) return;
    // Another page has taken this one's place; whether it is an article is the gate's to say.
    unwatchChanges();
    if (wasRead) await ask('article-gone', {}).catch(() => {});
    world.gate?.look();
  }
  async function readAppended(element: Element): Promise<void> {
    const known = shelf.stories().map(({ article }) => article);
    if (known.length === 0 || tagOf(element) === HOST || !isConnected(element)) return;
    if (known.some(({ container }) => holds(element, container) || holds(container, element))) return;
    const article = findAppended(element, known, { shadowRootOf });
    if (article) await shelf.open(article);
  }
  const state = async <Type extends Summing>(type: Type): Promise<PageState<Summed<Type>['answer']>> => {
    const story = shelf.inView();
    if (story) return { state: 'read', summary: await shelf.sum(story, type) };
    return { state: looking ? 'reading' : 'no-article' };
  };
  const respond = async (message: Message<ToReader>): Promise<Answer<ToReader, keyof ToReader>> => {
    switch (message.type) {
      case 'summary':
        return state('summarize');
      case 'overview':
        return state('oversee');
      case 'keep':
        return shelf.inView()?.keep();
      case 'show-entry':
        shelf.showEntry(message.key);
        break;
      case 'show-words':
        shelf.showWords(message.span);
        break;
      case 'key':
        await shelf.command(message.command);
        break;
      case 'stop':
        stop();
    }
    return undefined;
  };
  const unlisten = answer(respond);
  /** A frame shows another page. */
  const onLoad = ({ target }: Event) => {
    if (isElement(target as Node) && FRAMES.includes(tagOf(target as Element))) look();
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  look();
  return { look, stop };
}

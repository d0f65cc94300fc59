/** The life of the reader in one page: find the article, have it read, annotate it, and leave no trace at the end. */
import { findArticle } from '../../lib/page/article';
import { removeHosts } from '../../lib/page/host';
import { readText } from '../../lib/page/page-text';
import type { Message, PageState, ToReader } from '../../lib/platform/messages';
import { answer, ask, whenExtensionGoes } from '../../lib/platform/page-messages';
import type { TextSpan } from '../../lib/text/span';
import { type Annotation, annotate } from './annotation';

export interface Session {
  readonly state: PageState;
  showMention(mention: number): void;
  showWords(span: TextSpan): void;
  stop(): void;
}

/** Starts reading the page. `ended` is told when the session stops by itself or is told to. */
export function startSession(ended: () => void): Session {
  removeHosts();
  let state: PageState = { state: 'reading' };
  let annotation: Annotation | null = null;
  let over = false;

  const stop = () => {
    if (over) return;
    over = true;
    annotation?.stop();
    unlisten();
    unwatch();
    ended();
  };
  const unwatch = whenExtensionGoes(stop);
  const session: Session = {
    get state() {
      return state;
    },
    showMention: (mention) => annotation?.showMention(mention),
    showWords: (span) => annotation?.showWords(span),
    stop,
  };
  const unlisten = answer((message) => respond(session, message));

  const read = async () => {
    const article = findArticle(document);
    if (!article) {
      state = { state: 'no-article' };
      return;
    }
    const text = readText(article);
    const page = { text: text.text, title: article.title, language: article.language };
    const reading = await ask('read', { page });
    if (over) return;
    state = { state: 'read', summary: reading.summary };
    annotation = annotate(text, reading, stop);
  };
  read().catch(stop); // Without background there is nothing to explain; with the extension gone, nothing to stay for.
  return session;
}

function respond(session: Session, message: Message<ToReader>): PageState | undefined {
  if (message.type === 'summary') return session.state;
  if (message.type === 'stop') session.stop();
  else if (message.type === 'show-mention') session.showMention(message.mention);
  else session.showWords(message.span);
  return undefined;
}

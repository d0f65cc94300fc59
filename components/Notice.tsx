import { say } from './say';

/** Why there is nothing to show, in one sentence, and the way on where there is one. */
export interface NoticeProps {
  kind: 'waiting' | 'off' | 'not-read' | 'no-article' | 'protected' | 'pdf' | 'no-access';
  onRead: () => void;
  onAllow: () => void;
  onSwitchOn: () => void;
}

export function Notice({ kind, onRead, onAllow, onSwitchOn }: NoticeProps) {
  switch (kind) {
    case 'waiting':
      return <Reason words={say('waiting')} quiet />;
    case 'off':
      return <Reason words={say('off')} way={say('switchOn')} onTake={onSwitchOn} />;
    case 'not-read':
      return <Reason words={say('notRead')} way={say('readAnyway')} onTake={onRead} />;
    case 'no-article':
      return <Reason words={say('noArticle')} more={say('noArticleMore')} />;
    case 'protected':
      return <Reason words={say('protected')} />;
    case 'pdf':
      return <Reason words={say('isPdf')} />;
    case 'no-access':
      return <Reason words={say('noAccess')} way={say('allow')} onTake={onAllow} />;
  }
}

interface ReasonProps {
  words: string;
  /** It is soon over. */
  quiet?: boolean;
  more?: string;
  way?: string;
  onTake?: () => void;
}

const Reason = ({ words, quiet, more, way, onTake }: ReasonProps) => (
  <main class={quiet ? 'notice quiet' : 'notice'}>
    <h1>{words}</h1>
    {more && <p class="quiet">{more}</p>}
    {way && (
      <button class="way" type="button" onClick={onTake}>
        {way}
      </button>
    )}
  </main>
);

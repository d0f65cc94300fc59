/** Why there is nothing to show, in one sentence, and the way on where there is one. */
export interface NoticeProps {
  kind: 'waiting' | 'off' | 'not-read' | 'no-article' | 'protected' | 'no-access';
  onRead: () => void;
  onAllow: () => void;
  onSwitchOn: () => void;
}

export function Notice({ kind, onRead, onAllow, onSwitchOn }: NoticeProps) {
  switch (kind) {
    case 'waiting':
      return <p class="notice quiet">Reading the page…</p>;
    case 'off':
      return <Reason words="Newsgloss is off on this site." way="Switch it on" onTake={onSwitchOn} />;
    case 'not-read':
      return <Reason words="This page does not look like an article." way="Read it all the same" onTake={onRead} />;
    case 'no-article':
      return (
        <Reason
          words="Newsgloss finds no article on this page."
          more="It reads news, reports and posts: pages with several paragraphs of running text."
        />
      );
    case 'protected':
      return <Reason words="The browser keeps this page to itself; Newsgloss cannot read it." />;
    case 'no-access':
      return <Reason words="Newsgloss is not allowed to read pages." way="Allow it" onTake={onAllow} />;
  }
}

interface ReasonProps {
  words: string;
  more?: string;
  way?: string;
  onTake?: () => void;
}

const Reason = ({ words, more, way, onTake }: ReasonProps) => (
  <div class="notice">
    <p>{words}</p>
    {more && <p class="quiet">{more}</p>}
    {way && (
      <button class="way" type="button" onClick={onTake}>
        {way}
      </button>
    )}
  </div>
);

import type { PageQuestion } from '../lib/match/overview';
import type { TextSpan } from '../lib/text/span';
import { GoTo } from './GoTo';
import { InSteps } from './InSteps';
import { Part } from './Part';
import { Sought } from './Sought';
import { say } from './say';
import { written } from './written';

export interface AnswersProps {
  questions: readonly PageQuestion[];
  /** Language of the article. */
  lang: string;
  /** What the reader looks for, as it is searched; none while nothing is looked for. */
  sought: readonly string[];
  onWords: (span: TextSpan) => void;
}

const AT_ONCE = 8;

/** Questions that the article raises, each answered at a press. */
export const Answers = ({ questions, lang, sought, onWords }: AnswersProps) => (
  <Part class="answers" heading={say('questions')}>
    <InSteps items={questions} atOnce={AT_ONCE}>
      {({ question, answer, span, from }) => (
        <li key={question}>
          <details>
            <summary {...written(lang)}>
              <Sought text={question} words={sought} />
            </summary>
            <p {...written(lang)}>
              <Sought text={answer} words={sought} />
            </p>
            {span && <GoTo of={question} onPress={() => onWords(span)} />}
            {!span && from && <p class="quiet">{say('accordingTo', from.title)}</p>}
          </details>
        </li>
      )}
    </InSteps>
  </Part>
);

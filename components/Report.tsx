import { sayCount } from './say';

export interface ReportProps {
  /** What was done, or could not be. */
  words: string;
  /** What is wrong with a file, for those who can mend it, each a line. */
  reasons?: readonly string[];
  /** Something went wrong. */
  bad?: boolean;
}

/** So many are told at once; more are unfolded. */
const AT_ONCE = 2;
/** More than this help nobody to mend a file. */
const MOST = 5;

/** What came of something the reader asked for. */
export const Report = ({ words, reasons = [], bad }: ReportProps) => (
  <div class="report" role={bad ? 'alert' : 'status'}>
    <p>{words}</p>
    {reasons.length > 0 && (
      <details class="fold" open={reasons.length <= AT_ONCE}>
        <summary>{sayCount('fileReasons', reasons.length)}</summary>
        <ul>
          {reasons.slice(0, MOST).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {reasons.length > MOST && <li>{sayCount('fileMore', reasons.length - MOST)}</li>}
        </ul>
      </details>
    )}
  </div>
);

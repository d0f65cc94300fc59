import { sayCount } from './say';

export interface ReportProps {
  /** What was done, or could not be. */
  words: string;
  /** Why it could not be done, each reason a line. */
  reasons?: readonly string[];
  /** Something went wrong. */
  bad?: boolean;
}

/** More reasons than this help nobody to mend a file. */
const AT_ONCE = 5;

/** What came of something the reader asked for. */
export const Report = ({ words, reasons = [], bad }: ReportProps) => (
  <div class="report" role={bad ? 'alert' : 'status'}>
    <p>{words}</p>
    {reasons.length > 0 && (
      <ul>
        {reasons.slice(0, AT_ONCE).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {reasons.length > AT_ONCE && <li>{sayCount('fileMore', reasons.length - AT_ONCE)}</li>}
      </ul>
    )}
  </div>
);

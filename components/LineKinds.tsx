import { say } from './say';

/** The three lines below words of an article, drawn as `highlights.css` has them, and what each stands for. */
export const LineKinds = () => (
  <ul class="line-kinds">
    <li class="line-name">{say('lineName')}</li>
    <li class="line-term">{say('lineTerm')}</li>
    <li class="line-own">{say('lineOwn')}</li>
  </ul>
);

import { say, sayDate } from './say';

/** The day an article is of; where only that is known, the day on which it was kept. */
export const sayDay = (date: string, undated?: boolean): string =>
  undated ? say('keptDay', sayDate(date)) : sayDate(date);

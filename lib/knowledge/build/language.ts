import { wordSpans } from '../../text/words';
import { STOP_WORDS } from './stop-words';

/** Running words that are looked at; more tell no more. */
const SAMPLE_WORDS = 600;
/** Shorter texts show nothing. Words. */
const FEWEST_WORDS = 25;
/** Of English prose some 45 % are among the commonest words, of any other language less than 12 %. */
const ENGLISH_SHARE = 0.22;
/** UTF-16 units that surely hold the sample. */
const SAMPLE_UNITS = 12_000;

/** Whether the rules for English may read the text. `declared` is a BCP 47 tag or ''; it decides for short texts only. */
export function isEnglish(text: string, declared = ''): boolean {
  const words = wordSpans(text, 0, Math.min(text.length, SAMPLE_UNITS)).slice(0, SAMPLE_WORDS);
  if (words.length < FEWEST_WORDS) return declared === '' || /^en\b/i.test(declared);
  const common = words.filter(({ start, end }) => STOP_WORDS.has(text.slice(start, end).toLowerCase())).length;
  return common >= words.length * ENGLISH_SHARE;
}

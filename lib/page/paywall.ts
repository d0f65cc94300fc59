/** Whether a page shows only the beginning of its article. */
import type { LinkedData } from './linked-data';
import type { Passage } from './outline';

/** Share of the words that the page says the article has from which on it is shown whole. */
const WHOLE = 0.8;
/** UTF-16 units of a word and the space after it, in the languages of most news. */
const WORD = 6;
/** UTF-16 units; what a wall says is short, and a paragraph on walls is not one. */
const LONGEST_WALL = 300;

/** What stands where the text breaks off: a call to subscribe or to sign in, in order to go on reading. */
const WALL = new RegExp(
  [
    String.raw`\b(?:subscribe|subscription|sign (?:up|in)|log ?in|register|join|become an? \w+|trial|create an? .{0,20}account)\b.{0,80}\bto (?:continue|keep|go on|finish) reading\b`,
    String.raw`\b(?:to|and) (?:continue|keep) reading\b.{0,60}\b(?:subscribe|sign (?:up|in)|log ?in|register|join)\b`,
    String.raw`\b(?:subscribe|sign (?:up|in)|log ?in|register|join)\b.{0,60}\b(?:to (?:read|unlock|access|view) (?:the (?:rest|full|whole)|this|more of this))\b`,
    String.raw`\b(?:this|the rest of this) (?:article|story|post|content|page) is (?:only |exclusive(?:ly)? |reserved |available )*(?:for|to) (?:our )?(?:paid |paying |[\w+]+ )?(?:subscribers|members)\b`,
    String.raw`\balready an? (?:subscriber|member)\s*\?`,
    String.raw`\bréservée? (?:à|aux) (?:nos )?abonnés\b|\babonnez-vous pour (?:lire|continuer|poursuivre)`,
    String.raw`\b(?:jetzt|mit .{0,30}) weiterlesen\b|\bweiterlesen mit\b|\bnur für abonnenten\b`,
    String.raw`\b(?:suscríbete|regístrate|inicia sesión) (?:para|y) (?:seguir|continuar|sigue|continúa) leyendo|\bsolo para suscriptores\b`,
    String.raw`\bassine (?:para|e) continu\w+ (?:lendo|a leitura)|\bexclusivo para assinantes\b`,
    String.raw`\babbonati per (?:continuare|leggere)|\briservato agli abbonati\b`,
  ].join('|'),
);

/**
 * Whether the page's data says that the article is not free and nothing says that all of it is here, or a wall stands
 * after its last words. `kept`: UTF-16 units of the words found. `rest`: the last kept passage and all after it.
 *
 * Data alone cannot tell a reader who has paid from one who has not; where it gives the article's length, that decides.
 * https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
export function isCut(data: LinkedData, kept: number, rest: readonly Passage[]): boolean {
  if (/^(?:https?:\/\/schema\.org\/)?false$/i.test(String(data.isAccessibleForFree))) {
    const whole = lengthIn(data);
    if (whole === 0 || kept < WHOLE * whole) return true;
  }
  return rest.some(({ text }) => isWall(text));
}

/** Whether a passage says that the text goes on for those who subscribe. */
export const isWall = (text: string): boolean => text.length <= LONGEST_WALL && WALL.test(text.toLowerCase());

/** UTF-16 units of the whole article as the data has it; 0 where it does not say. */
function lengthIn({ articleBody, wordCount }: LinkedData): number {
  if (typeof articleBody === 'string' && articleBody) return articleBody.length;
  return (Number(wordCount) || 0) * WORD;
}

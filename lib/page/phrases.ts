/**
 * What single passages say that are not the article's words, in the languages of most of the world's news. All of
 * these stand alone in their passage; a sentence of the text that merely contains them is not touched.
 */

/** Words of a text; of scripts without spaces, a third of the characters. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).length + (text.match(/[\u3040-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0) / 3;

/** Buttons and labels. */
const LABEL =
  /^\W*(?:comments?|share(?: this.{0,20})?|share on \w+|tweet|email|print|reply|save|copy link|follow us|advertisement|ad|sponsored|publicidad|publicité|anzeige|werbung|iklan|реклама|広告|subscribe|sign up|log ?in|back to top|menu|close|loading|caption|credit|tags?|topics?|filed under|read more|learn more|continue reading|show more|view (?:all|more|comments))\W*$/i;

/** The opening of a pointer to another article. */
const POINTER =
  /^\W*(?:read more|read also|also read|read next|related|see also|more|watch|listen|don't miss|recommended|you may also like|lire aussi|à lire|leia (?:mais|também)|lee también|mehr zum thema|lesen sie auch|leggi anche|lees ook|читайте также)\b.{0,80}$/i;

const PROMOTION =
  /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|newsletter|follow (?:us|@|me|him|her)|click here|(?:get|download) (?:our|the) app|like us on|join our|become a member|all rights reserved|terms of use|privacy policy)\b|©/i;

const DATE =
  /^(?:(?:posted|published|updated|last updated|first published|updated on|posted on|by)\W*)*(?:\w{3,9}day,?\s*)?(?:\d{1,4}[./ -]\w+[./ -]\d{2,4}|\w{3,9}\.? \d{1,2},? \d{4}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)\W*(?:at|-|–|\|)?\s*(?:\d{1,2}[:.]\d{2}.{0,12})?$/i;

const CREDIT =
  /^\(?\s*(?:photos?|image|picture|photograph|foto|fotos|credit|source|quelle|crédit|фото)(?:\s*(?:by|credit|courtesy))?\s*[:：/]|^(?:getty|ap photo|reuters\/)/i;

export const isLabel = (text: string): boolean => text.length < 40 && LABEL.test(text);
export const isPointer = (text: string): boolean => POINTER.test(text);
export const isDate = (text: string): boolean => text.length < 80 && DATE.test(text);
export const isCredit = (text: string): boolean => text.length < 120 && CREDIT.test(text);
/** `linked`: whether part of it is a link, as the call to act mostly is. */
export const isPromotion = (text: string, linked: boolean): boolean =>
  text.length < (linked ? 250 : 120) && PROMOTION.test(text);

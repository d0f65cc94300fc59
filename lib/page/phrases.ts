/**
 * What single passages say that are not the article's words, in the languages of most of the world's news. All of
 * these stand alone in their passage; a sentence of the text that merely contains them is not touched. They are read in
 * lower case: browsers take several times as long to prepare a pattern that ignores case.
 */

/** Words of a text; of scripts without spaces, a third of the characters. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).length + (text.match(/[\u3040-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0) / 3;

/** Buttons and labels. */
const LABEL =
  /^\W*(?:comments?|share(?: this.{0,20})?|share on \w+|tweet|email|print|reply|save|copy link|follow us|advert(?:isement)?s?|ad|sponsored|publicidad|publicité|anzeige|werbung|iklan|реклама|広告|subscribe|sign up|log ?in|back to top|menu|close|loading|caption|credit|tags?|topics?|filed under|read more|learn more|continue reading|show more|view (?:all|more|comments)(?: \(\d+\))?)\W*$/;

/** The opening of a pointer to another article. */
const POINTER =
  /^\W*(?:read more|read also|also read|read next|related|see also|more|watch|listen|don't miss|recommended|you may also like|lire aussi|à lire|leia (?:mais|também)|lee también|mehr zum thema|lesen sie auch|leggi anche|lees ook|читайте также)\b.{0,80}$/;

const PROMOTION =
  /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|newsletter|follow (?:us|@|me|him|her)|click here|(?:get|download) (?:our|the) app|like us on|join our|become a member|all rights reserved|terms of use|privacy policy)\b|©|\b(?:comments?|comentários?|comentarios?|kommentare?|commentaires?)\b.*\bmod[eé]r|^(?:follow|find|join) .{3,60} on (?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|https?:)/;

/** With or without the day of the week, the time, and what happened then. */
const DATE =
  /^(?:(?:posted|published|updated|last updated|first published|updated on|posted on|by)\W*)*(?:[^\s\d]{3,15}day,?\s*|[^\s\d,]{3,15},\s*)?(?:\d{1,4}[./ -]\w+[./ -]\d{2,4}|\d{1,2}\.? (?:de |d’|d')?[^\s\d]{3,12} (?:de )?\d{4}|\w{3,9}\.? \d{1,2},? \d{4}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)\W*(?:at|às|à|a las|um|-|–|\|)?\s*(?:\d{1,2}[:.h]\d{2}.{0,12})?$|^(?:updated|posted|published|corrected)(?: at)? \d{1,2}[:.]\d{2}.{0,12}$/;

const CREDIT =
  /^\(?\s*(?:photos?|image|picture|photograph|foto|fotos|credit|source|quelle|crédit|фото)(?:\s*(?:by|credit|courtesy))?\s*[:：/]|^(?:getty|ap photo|reuters\/)|\((?:photo|image|picture|credit|foto|photo credit|image credit)s?(?: by)?[:：] [^)]+\)$/;

/** Who else has worked on a report. */
const CONTRIBUTORS = /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b[^.]*\.?$/;

export const isLabel = (text: string): boolean => text.length < 40 && LABEL.test(text.toLowerCase());
export const isPointer = (text: string): boolean => POINTER.test(text.toLowerCase());
export const isDate = (text: string): boolean => text.length < 80 && DATE.test(text.toLowerCase());
export const isCredit = (text: string): boolean =>
  (text.length < 250 && CREDIT.test(text.toLowerCase())) ||
  (text.length < 300 && CONTRIBUTORS.test(text.toLowerCase()));
/** `linked`: whether part of it is a link, as the call to act mostly is. */
export const isPromotion = (text: string, linked: boolean): boolean =>
  text.length < (linked ? 250 : 120) && PROMOTION.test(text.toLowerCase());

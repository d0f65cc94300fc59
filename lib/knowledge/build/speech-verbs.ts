/** Verbs that may have others' words right after them, in the forms news uses. */
const REPORTING =
  'sa(?:id|ys)|(?:add|warn|explain|insist|claim|predict|confirm|caution)(?:s|ed)|stress(?:es|ed)|(?:argu|not|declar|stat|acknowledg|conclud|conced)e[sd]|admit(?:s|ted)|testified|believes|reckons';
/** Those that give somebody's words; such as judge what is said ("lied") are left out. */
const VERBS = `${REPORTING}|t(?:old|ells)|wr(?:ote|ites)|(?:ask|recall|suggest|respond|complain)(?:s|ed)|(?:announc|observ)e[sd]|re(?:plied|marked|counted)|tweeted|joked|emphasi[sz]ed|continue[sd]|quipped|posted|quoted`;

/** Stands at the end of a pattern that a subject precedes: the verb with what may come between. */
export const SAYS = String.raw`(?:(?:has|had|have|also|then|later|recently|previously|once|since|repeatedly|reportedly|further|publicly|now|still|even|first|last (?:week|month|year|night))\s)*(?:${VERBS})\b`;

/** A verb that has others' words right after it, without quotation marks. */
export const REPORTS = String.raw`(?:(?:has|had|have|also|then|later|recently|previously|once|repeatedly|further)\s)*(?:${REPORTING}|told\s[^,.;:]{2,40}?)\b`;

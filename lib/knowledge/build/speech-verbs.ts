/** Verbs that give somebody's words, in the forms news uses; those that judge what is said ("lied") are left out. */
const VERBS =
  'said|says|told|tells|added|adds|wrote|writes|asked|asks|argued|argues|warned|warns|explained|explains|noted|notes|insisted|insists|replied|recalled|recalls|tweeted|testified|admitted|admits|claimed|claims|declared|declares|stated|states|announced|announces|acknowledged|acknowledges|suggested|suggests|predicted|predicts|observed|observes|remarked|joked|responded|responds|concluded|concludes|confirmed|confirms|emphasized|emphasised|stressed|stresses|continued|continues|recounted|quipped|reckons|believes|complained|complains|conceded|concedes|cautioned|cautions|posted|quoted';

/** Stands at the end of a pattern that a subject precedes: the verb with what may come between. */
export const SAYS = String.raw`(?:(?:has|had|have|also|then|later|recently|previously|once|since|repeatedly|reportedly|further|publicly|now|still|even|first|last (?:week|month|year|night))\s)*(?:${VERBS})\b`;

/** A verb that has others' words right after it, without quotation marks. */
export const REPORTS = String.raw`(?:(?:has|had|have|also|then|later|recently|previously|once|repeatedly|further)\s)*(?:said|says|added|adds|argued|argues|warned|warns|explained|explains|noted|notes|insisted|insists|testified|admitted|admits|claimed|claims|declared|declares|stated|states|acknowledged|acknowledges|predicted|predicts|concluded|concludes|confirmed|confirms|stressed|stresses|conceded|concedes|cautioned|cautions|believes|reckons|told\s[^,.;:]{2,40}?)\b`;

/** Languages whose scripts run from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * For an element that holds words of a language (BCP 47 tag): the language, and which way its lines run; where the
 * script does not tell, as the first word does. Words of the other direction around it are left alone.
 */
export const written = (lang: string) => ({ lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'auto' }) as const;

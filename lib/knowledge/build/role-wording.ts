import { HONORIFICS, TITLE_ENDS, TITLE_OPENERS } from './name-words';
import { nounKind, SHORT_TITLES } from './role-words';

/** What a sentence says somebody or something is, as a popover says it. */
export interface Wording {
  /** In the sentence's words, the first letter a capital, without a full stop at the end. */
  readonly text: string;
  /** Whether it tells more than a bare title or kind would. */
  readonly full: boolean;
  /** Nothing without what it is of ("founder"), past, or an opinion: it shows the kind, and tells no reader anything. */
  readonly bare?: true;
}

export function wording(words: string): Wording {
  const whole = withoutOwner(words.replace(/\s+/g, ' '))
    .replace(/^another /i, '')
    .replace(PRAISE, '$1')
    .replace(OTHER_CLAUSE, '')
    .replace(/ here$/, '');
  const [, named = whole, noun = ''] = UNNAMED_BODY.exec(whole) ?? [];
  const cut = noun !== '' && isBodyNoun(noun) ? named.replace(/, [^,]*$/, '') : whole;
  const plain = cut.replace(/[.,]+$/, (end) => (ABBREVIATED.test(words) ? '.' : end.replace(/[.,]+/, '')));
  const text = plain.charAt(0).toUpperCase() + plain.slice(1);
  const parts = (cut === whole ? text : text.replace(/ (?:of|for) .*/, '')).split(/,? (?:and|&) |, /);
  const bare =
    // Of two offices neither is the other’s body: "COO and president".
    parts.every((part) => POSITION.test(part) || (parts.length > 1 && isTitle(part))) ||
    (TIE.test(text) &&
      !/['’]s? | (?:of|to|for|in) |^(?!Former|Long|Close|Key|Top|Main|Chief|Old|Fellow|Parent|Sister|Holding)\p{Lu}\S* /u.test(
        plain,
      )) ||
    PRAISES.test(plain) ||
    /^(?:(?!of |at |for )[\p{L}-]+ )*vice president(?: and |$)(?!.* (?:of|at|for) )/u.test(plain) ||
    (/\b(?:his|her|their)\b(?! own)/.test(plain) && !/\b(?:who|whose|and)\b.*\b(?:his|her|their)\b/.test(plain));
  return { text, full: text.includes(' ') && !isTitle(text), ...(bare && { bare }) };
}

/** "Prime Minister", "Lieutenant Colonel": nothing but a rank or an office, whoever holds it where. */
export const isTitle = (text: string): boolean =>
  text
    .replace(/^[\p{L}-]+ (?=(?:Minister|Secretary)\b)|\.$/giu, '')
    .toLowerCase()
    .split(' ')
    .every((word) => HONORIFICS.has(word) || TITLE_OPENERS.has(word) || TITLE_ENDS.has(word));

/** Praise and blame are the writer's. */
const OPINION =
  '(?:(?:below|above)[ -]average|best|worst|great|greatest|terrible|awful|brilliant|amazing|beloved|iconic|legendary|infamous|[Ff]amous|notorious|controversial|favou?rite|preferred|perfect|beautiful|gorgeous|wonderful|mediocre|popular|talented|incredible|fantastic|memorable|acclaimed|renowned|impressive|stunning)';
const PRAISE = new RegExp(`^((?:[Aa]n?|[Tt]he) |)(?:${OPINION} )+(?!known)`, 'u');
export const PRAISES = new RegExp(`(?:^| )${OPINION}(?![ -](?:known|selling))\\b`, 'u');

/** Roles in something that is not named. */
const POSITION =
  /^(?:(?:the|an?|former|then|founding|new|longtime|original|early|first|current|interim|acting|deputy|assistant|associate|senior|top|local|state|county|city|district|federal|lead|study|general|managing|executive|operating|financial|marketing|human|resources|head|chief|police|fire|attorney|campaign|party|team|program|star|starting|club) )*(?:co-?)?(?:founder|investor|owner|member|partner|co-?writer|head|director|chief|leader|boss|part|backer|ceo|cfo|coo|cto|executive|officer|chair(?:man|woman|person)?|manager|coach|captain|quarterback|midfielder|defender|striker|goalkeeper|player|editor|spokes(?:man|woman|person)|deputy|aide|advis[eo]r|official|mayor|governor|commissioner|superintendent|sheriff|(?<=attorney )general|candidate|nominee|author|counsel|delegate|agent)$/i;

/** Ties to somebody, of whom the words say nothing. */
const TIE =
  /\b(?:rival|opponent|ally|critic|counterpart|successor|predecessor|colleague|client|competitor|supporter|parent|(?:parent|sister|holding) company|subsidiary|heir|assistant)$/i;

/** "director and the other witness", "aide to the mayor on Tuesday's call": the sentence goes on. */
const OTHER_CLAUSE =
  /,? (?:and (?:the|an) ?other |(?:on|in|at|during|after|before|since|until) (?:(?!of |at |for )[\p{L}’'-]+ ){0,3}?(?:\p{L}+day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)(?:['’]s)?\b).*$/u;

/** "director for games at the tech giant": it is named elsewhere, if at all. */
const UNNAMED_BODY = /^(.+) (?:at|of|for|with|from|in) (?:the|this|that) (?:\p{Ll}+ )?(\p{Ll}+)$/u;
const isBodyNoun = (noun: string): boolean =>
  /organization$/i.test(nounKind(noun) ?? '') || /(?:committee|panel|board|office|hearing)$/.test(noun);

/** "the company’s chief": the company is named elsewhere, if at all. */
const COMMON_OWNER =
  /^(?:[Tt]he |an? |this |that )?(?:\p{Ll}+ )?(\p{Ll}+)['’]s? (?!\S*est\b|first|only|main|leading)(?=\p{L})/u;
const withoutOwner = (words: string): string =>
  words.replace(COMMON_OWNER, (owner, noun: string) =>
    /^(?:Person|kin|doer)$/.test(nounKind(noun) ?? (noun === 'country' ? '' : 'kin')) ? owner : '',
  );

const ABBREVIATED = /\b(?:Inc|Corp|Co|Ltd|Jr|\p{Lu}\.\p{Lu})\.$/u;

/** The last word of a plural phrase as it is said of one. */
export const oneOf = (words: string): string => words.replace(/men$/, 'man').replace(/s$/, '');

/** "Rep." in full, because the reader may not know what it is short for. */
export const expanded = (words: string): string =>
  words.replace(/(^|\s)(\p{Lu}\p{L}{1,4})\.?(?=$|\s)/gu, (whole, gap: string, word: string) => {
    const long = SHORT_TITLES.get(word.toLowerCase());
    return long ? gap + long : whole;
  });

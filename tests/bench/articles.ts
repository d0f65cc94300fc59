/** Made-up news, the same on every run: people with roles, firms, quotations, figures and days. */

const GIVEN =
  'Anna Boris Clara David Elena Frank Grace Henry Irene Jack Karen Louis Maria Nick Olga Peter Rosa Simon Tina Victor'.split(
    ' ',
  );
const SYLLABLES = 'bar cor dan el far gor hal in jor kel lam mor nor ost pel ran sol tor ul van wex yor zan'.split(' ');
const ROLES = [
  'chief economist at',
  'an analyst with',
  'the founder of',
  'a lawyer for',
  'head of research at',
  'a spokesman for',
];
const KINDS = ['tech company', 'retailer', 'bank', 'car maker', 'airline', 'research institute'];
const VERBS = ['expects', 'sued', 'acquired', 'relies on', 'competes with', 'backed'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Numbers from 0 to 1, always the same ones for a seed (Steele and Vigna's "mulberry32"). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An article of some 250 words. Names recur within it and, the commoner ones, between articles. */
export function madeArticle(seed: number): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + (next() < 0.5 ? pick(SYLLABLES) : '');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const lines: string[] = [];
  for (let paragraph = 0; paragraph < 4; paragraph++) {
    const surname = capital(word());
    const person = `${pick(GIVEN)} ${surname}`;
    const [firm, rival] = [`${capital(word())} ${pick(['Group', 'Holdings', 'Labs', 'Partners'])}`, capital(word())];
    const sum = `$${Math.floor(next() * 900)} million`;
    lines.push(
      `The ${pick(KINDS)} ${firm} said on ${pick(DAYS)} that it would pay ${sum} for the plants of ${rival} by March ${1 + Math.floor(next() * 28)}.`,
      `“We have waited for this for more than seven years,” said ${person}, ${pick(ROLES)} ${rival}. “It was worth it, and more than that.” ` +
        `${firm}, a ${pick(KINDS)} based in Oslo, ${pick(VERBS)} ${rival}. Shares rose ${Math.floor(next() * 20)} percent, ` +
        `according to ${surname}, who did not say why the others had fallen behind in the same week.`,
    );
  }
  return lines.join('\n');
}

/** At least `words` words of them, as one text. */
export function madeText(words: number): string {
  const articles: string[] = [];
  for (let count = 0, seed = 1; count < words; seed++) {
    const article = madeArticle(seed);
    articles.push(article);
    count += article.split(/\s+/).length;
  }
  return articles.join('\n').split(' ').slice(0, words).join(' ');
}

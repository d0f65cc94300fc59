/** Articles on things no pack knows: two that explain themselves, and one that takes them as known. */
import { storyHtml } from './living';

const article = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T08:00:00Z"></head>
<body style="margin: 0 auto; max-width: 680px; padding: 40px; font: 18px/1.6 Georgia, serif">${storyHtml({ title, paragraphs })}</body></html>`;

/** Sentences that name nothing, for distance: a name is underlined again only well after it was explained. */
const BETWEEN = [
  'The decision came after weeks of talks behind closed doors, and few in the room had expected it to come so soon.',
  'People who follow these matters closely said that the outcome had been in doubt until the very last evening.',
  'Nobody would say how the votes had fallen, and no list of those present was given out when the doors were opened.',
  'For most households the change will be small at first, and it will be felt only when older contracts have run out.',
  'What happens after that is less clear, since the rules leave a good deal of room to those who have to apply them.',
  'Several smaller lenders had asked for more time, and were told that they would be given it only in rare cases.',
  'The matter has been argued over for years, mostly in private, and it has never been put to a wider public before.',
  'It is not certain that the new rules will hold, because a challenge in the courts has already been spoken about.',
  'Either way, the coming months will show how much of what was promised on the day can in fact be carried through.',
];

export const RATES_TITLE = 'Lenders face new rules';
export const RATES = article(RATES_TITLE, [
  'Dana Whitfield, chief economist at Orchard Bank, said on Monday that lenders were facing the strictest rules in years. The Northern Credit Authority (NCA), a regulator in Leeds, had announced them that morning.',
  'A bridging loan is a short loan that covers the time until another one is paid out. Such loans are the ones that the new rules are about, and they have grown quickly.',
  ...BETWEEN,
  'On Tuesday Whitfield said that the bank had seen it coming. “We were ready,” she said. The NCA would not comment on what the bank had known, and a bridging loan would cost about as much as before.',
]);

export const COURT_TITLE = 'Court hears the challenge';
export const COURT = article(COURT_TITLE, [
  'The Northern Credit Authority went to court on Thursday to defend the rules that it had announced in the spring, and which several lenders have challenged since.',
  'Dana Whitfield, who led the lenders in the case, told the court that the rules went too far. She was heard for two hours, and she was asked about little else.',
  ...BETWEEN,
  'At the end of the day Whitfield said that she was content. The judges gave no date for a decision, and they took away four boxes of papers to read over the coming weeks.',
]);

export const DINNER = article('A dinner for the lenders', [
  'Two hundred guests came to the yearly dinner on Friday night, and most of them stayed until the speeches were over.',
  ...BETWEEN,
  'The last speech was given by Dana Whitfield, and it was a short one. Whitfield thanked the cooks and sat down.',
]);

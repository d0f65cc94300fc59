/** The article at a glance: its points, and who and what it names. */
import type { Card } from '../knowledge/card';
import { summarize } from '../knowledge/index';
import type { EntryType, KnowledgePack } from '../knowledge/model';
import type { TextSpan } from '../text/span';
import { isGlossary } from './own';
import type { PageInput, PageMention } from './page';
import { placeOf, plain, type ReadableText, readable } from './quote-places';

export interface PageSummary {
  readonly title: string;
  /** BCP 47 tag of the article; '' where the page does not say. */
  readonly language: string;
  readonly words: number;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  readonly points: readonly PagePoint[];
  /** `pack`: written for this very article; `extract`: its own sentences, chosen by rule. */
  readonly pointsFrom: 'pack' | 'extract';
  readonly entities: readonly PageEntity[];
  /** It covers only what can be seen: the page keeps the rest for those who pay. */
  readonly cut: boolean;
  /** The text is not in a language the builder knows: only what holds in any language was found in it. */
  readonly neutral: boolean;
}

export interface PagePoint {
  readonly text: string;
  /** Where the page says so. */
  readonly span?: TextSpan;
}

export interface PageEntity {
  readonly key: string;
  readonly name: string;
  readonly type: EntryType;
  /** How often the page mentions it. */
  readonly count: number;
}

/** Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;
const POINTS = 4;

/** `own`: the pack that was built from this very article; one made with care has points, which are then the page's. */
export function summarizePage(
  page: PageInput,
  mentions: readonly PageMention[],
  cards: readonly Card[],
  own: KnowledgePack,
): PageSummary {
  const words = page.text.match(/\S+/g)?.length ?? 0;
  const text = readable(page.text);
  const written = !isGlossary(own.id);
  return {
    title: page.title,
    language: page.language,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    points: written
      ? own.summary.map((point) => pointAt(point.text, point.quote, text))
      : summarize(page.text, POINTS).map((sentence) => pointAt(sentence.replace(/\s+/g, ' '), sentence, text)),
    pointsFrom: written ? 'pack' : 'extract',
    entities: entitiesOf(mentions, cards),
    cut: page.cut ?? false,
    neutral: own.neutral ?? false,
  };
}

/** A page is the pack's own article when it holds every quote the pack's summary rests on. */
export function isSourceOf(pack: KnowledgePack, text: string): boolean {
  if (pack.summary.length === 0) return false;
  const { words } = readable(text);
  return pack.summary.every(({ quote }) => words.includes(plain(quote)));
}

function pointAt(text: string, quote: string, page: ReadableText): PagePoint {
  const span = placeOf(quote, page);
  return span ? { text, span } : { text };
}

/** Most mentioned first; of equals, the one the article names first. */
function entitiesOf(mentions: readonly PageMention[], cards: readonly Card[]): PageEntity[] {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const entities = new Map<string, PageEntity>();
  for (const { keys } of mentions) {
    const { key, name, type } = byKey.get(keys[0]!)!;
    const known = entities.get(key) ?? { key, name, type, count: 0 };
    entities.set(key, { ...known, count: known.count + 1 });
  }
  return [...entities.values()].sort((a, b) => b.count - a.count);
}

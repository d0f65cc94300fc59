/** All there is to say of a page: who and what it names and where, who relates to whom, what was said, when, and what is asked. */
import { type Card, type CardRelation, type Elsewhere, senseKey } from '../knowledge/card';
import type { EntryType, FactBound, FactKind, KnowledgePack, Quotation } from '../knowledge/model';
import type { TextSpan } from '../text/span';
import { factsOf, questionsOf, quotationsOf } from './overview-parts';
import type { PageInput, PageMention } from './page';
import { readable } from './quote-places';
import type { PageEntity, PageSummary } from './summary';

export interface PageOverview extends PageSummary {
  /** Of the text that all spans count in, in UTF-16 units. */
  readonly length: number;
  /** Most mentioned first. */
  readonly entities: readonly OverviewEntity[];
  /** In the page's order. */
  readonly quotations: readonly PageQuotation[];
  /** Dates in their order, then all others in the page's. */
  readonly facts: readonly PageFact[];
  readonly questions: readonly PageQuestion[];
}

/** A page at a glance, and who said what in brief. */
export interface PageGlance extends PageSummary {
  /** Of each of the first who are heard, the first words. */
  readonly said: readonly PageQuotation[];
}

export interface OverviewEntity extends PageEntity {
  readonly type: EntryType;
  /** Its other names. */
  readonly forms: readonly string[];
  /** Its mentions, in order. */
  readonly spans: readonly TextSpan[];
  /** To others of the page, whose keys are theirs here. */
  readonly relations: readonly CardRelation[];
  /** BCP 47 tag of the words of its relations. */
  readonly language: string;
  /** What it is, where that is known. */
  readonly gloss?: Gloss;
  /** The latest of the kept articles that name the same. */
  readonly met?: Elsewhere;
}

/** A sentence or two, in a language (BCP 47 tag). */
export interface Gloss {
  readonly words: string;
  readonly language: string;
}

/** The pack that something is from, and the passage there that it rests on; null for the article itself. */
export type FromPack = { readonly id: string; readonly title: string; readonly at: string } | null;

export interface PageQuotation {
  readonly words: string;
  readonly kind: Quotation['kind'];
  /** Key of the entity who said so, where the page names one. */
  readonly speaker: string | null;
  readonly name: string;
  /** Where the page says so; null where it does not. */
  readonly span: TextSpan | null;
  readonly from: FromPack;
}

export interface PageFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly bound?: FactBound;
  /** The words that give it. */
  readonly text: string;
  /** The sentence they stand in. */
  readonly quote: string;
  readonly span: TextSpan | null;
  readonly from: FromPack;
}

export interface PageQuestion {
  readonly question: string;
  readonly answer: string;
  readonly span: TextSpan | null;
  readonly from: FromPack;
}

export interface OverviewInput {
  readonly page: PageInput;
  readonly summary: PageSummary;
  readonly mentions: readonly PageMention[];
  /** Of all that is mentioned, whichever pack knows it. */
  readonly cards: readonly Card[];
  /** In the reader's order, the article's own glossary last or not among them. */
  readonly packs: readonly KnowledgePack[];
  /** What the article itself gives: its spans count in the page. */
  readonly glossary: KnowledgePack;
  /** Id of the pack that was built from this very article. */
  readonly own: string;
}

export function overviewOf(input: OverviewInput): PageOverview {
  const { page, summary, mentions, cards } = input;
  const known = entitiesByKey(mentions);
  const text = readable(page.text);
  return {
    ...summary,
    length: page.text.length,
    entities: withRelations(summary.entities, mentions, cards, known),
    quotations: quotationsOf(input, known, text),
    facts: factsOf(input, known, text),
    questions: questionsOf(input, known, text),
  };
}

/** Speakers whose words a glance has room for. */
const HEARD = 3;

export function glanceOf(input: OverviewInput): PageGlance {
  const quotations = quotationsOf(input, entitiesByKey(input.mentions), readable(input.page.text));
  const first = quotations.filter(({ name }, at) => quotations.findIndex((other) => other.name === name) === at);
  return { ...input.summary, said: first.slice(0, HEARD) };
}

/** By the key of any entry that is mentioned, the key of the entity that speaks for it. */
export type KnownKeys = ReadonlyMap<string, string>;

/** Several packs may know one name: the first gives the entity, and those behind it add what they know. */
function entitiesByKey(mentions: readonly PageMention[]): KnownKeys {
  const known = new Map<string, string>();
  for (const { keys } of mentions) known.set(keys[0]!, keys[0]!);
  for (const { keys } of mentions) for (const key of keys) if (!known.has(key)) known.set(key, keys[0]!);
  return known;
}

function withRelations(
  entities: readonly PageEntity[],
  mentions: readonly PageMention[],
  cards: readonly Card[],
  known: KnownKeys,
): OverviewEntity[] {
  const spans = new Map<string, TextSpan[]>();
  for (const { keys, start, end } of mentions) {
    const of = spans.get(keys[0]!);
    if (of) of.push({ start, end });
    else spans.set(keys[0]!, [{ start, end }]);
  }
  const told = new Map<string, Card[]>();
  for (const card of cards) {
    const key = known.get(card.key);
    if (key) told.set(key, [...(told.get(key) ?? []), card]);
  }
  return entities.map((entity) => {
    const by = told.get(entity.key) ?? [];
    const first = by.find(({ key }) => key === entity.key);
    return {
      ...entity,
      forms: first?.forms ?? [],
      language: first?.language ?? '',
      spans: spans.get(entity.key) ?? [],
      relations: relationsOf(entity.key, by, known),
      ...glossOf(by),
    };
  });
}

/** What the article or a pack says it is, whoever comes first, before what was added from elsewhere. */
function glossOf(cards: readonly Card[]): Pick<OverviewEntity, 'gloss'> {
  const card = cards.find(({ definition }) => definition) ?? cards.find(({ background }) => background);
  const words = card?.definition?.text ?? card?.background?.text;
  return card && words ? { gloss: { words, language: card.language } } : {};
}

/** Each sense between two once, in the words of whoever comes first. */
function relationsOf(key: string, cards: readonly Card[], known: KnownKeys): CardRelation[] {
  const found = new Map<string, CardRelation>();
  for (const relation of cards.flatMap(({ relations }) => relations)) {
    const other = known.get(relation.key);
    if (!other || other === key) continue;
    const sense = `${other} ${senseKey(relation)}`;
    if (!found.has(sense)) found.set(sense, { ...relation, key: other });
  }
  return [...found.values()];
}

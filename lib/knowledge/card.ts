/**
 * What a reader is shown of one entry: a plain value that travels to the page, where no pack is kept.
 * Relations are shown from both ends, each with the words for its direction.
 */
import type { TextSpan } from '../text/span';
import type {
  Background,
  Definition,
  Entry,
  EntryType,
  Evidence,
  KnowledgePack,
  PackSource,
  Quotation,
  Relation,
} from './model';
import { isMutual } from './relation-types';

export interface Card {
  /** `packId/entryId`. */
  readonly key: string;
  readonly name: string;
  readonly type: EntryType;
  /** The other forms the entry goes by, those of mere spelling left out. */
  readonly forms: readonly string[];
  /** BCP 47 tag of the words below. */
  readonly language: string;
  readonly definition?: Definition;
  readonly background?: Background;
  readonly relations: readonly CardRelation[];
  /** Sentences that hold a date or an amount, in parts: every second part is one. */
  readonly figures: readonly (readonly string[])[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly source: Pick<PackSource, 'title' | 'publisher' | 'published'>;
  /** Where nothing defines the entry: the first sentence that names it and says something by itself. */
  readonly context?: Evidence;
  /** What the entry is quoted with, in order; of words that no entry knows, the sentences that hold them. */
  readonly quotes: readonly CardQuote[];
  /** Where the reader met the same before, the latest first. */
  readonly alsoIn?: readonly Elsewhere[];
}

/** What another article says of an entry, or in what words it names it. */
export interface Elsewhere {
  readonly title: string;
  readonly address: string;
  /** ISO 8601 (YYYY-MM-DD): the day it was published or, where that is not known, kept or read. */
  readonly date: string;
  /** It is not known when it was published. */
  readonly undated?: true;
  readonly quote: string;
}

/** Words of the source, without quotation marks, and where they stand in it. */
export interface CardQuote extends TextSpan {
  readonly words: string;
  readonly kind: Quotation['kind'];
}

export type CardRelation = RelationSense & {
  /** Key of the other entry's card. */
  readonly key: string;
  readonly name: string;
  /** The name as it stands inside a sentence of the card's language, where that is another form. */
  readonly nameInSentence?: string;
  /** The sentence that says so. */
  readonly quote: string;
  /** Whether it is reported or supposed, not stated: not at all, as its own words say, or without a word of it. */
  readonly hedged: 'no' | 'said' | 'unsaid';
};

/** What an entry has to do with another one. */
export type RelationSense =
  /** In the pack's own words, which stand between the two: "invests in"; "…" is the other's place in them. */
  | { readonly words: string }
  /** By its type: one of the closed list or, from a pack of a later version, one that is unknown here. */
  | { readonly type: string; readonly inverse: boolean };

/** Tells senses apart. */
export const senseKey = (sense: RelationSense): string =>
  'words' in sense ? sense.words : `${sense.type}${sense.inverse ? ' inverse' : ''}`;

export const cardKey = (pack: Pick<KnowledgePack, 'id'>, entryId: string): string => `${pack.id}/${entryId}`;

/** The card of `entry`, which must be one of `pack.entries`. */
export function entryCard(pack: KnowledgePack, entry: Entry): Card {
  const { title, publisher, published } = pack.source;
  return {
    key: cardKey(pack, entry.id),
    name: entry.name,
    type: entry.type,
    forms: formsOf(entry),
    language: pack.language,
    ...toldBy(entry),
    ...(entry.background && { background: entry.background }),
    relations: relationsOf(pack, entry),
    figures: figuresOf(pack, entry),
    questions: pack.qas
      .filter((qa) => qa.entries.includes(entry.id))
      .map(({ question, answer }) => ({ question, answer })),
    source: { title, publisher, published },
    quotes: (pack.quotes ?? [])
      .filter(({ speaker }) => speaker === entry.id)
      .map(({ quote, start, end, kind }) => ({ words: quote, start, end, kind })),
  };
}

/** What an acronym stands for tells no more than the sentence that it is from, where that is the name the card bears. */
function toldBy({ name, definition, context }: Entry): Pick<Card, 'definition' | 'context'> {
  if (!definition) return context ? { context } : {};
  const { text, origin, quote, start, end } = definition;
  const named = /^\S+ stands? for “/.test(text) && text.endsWith(`“${name}”.`);
  return origin === 'document' && named ? { context: { quote, start, end } } : { definition };
}

function formsOf({ name, aliases }: Entry): string[] {
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form));
  const bare = (form: string) =>
    form
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/s$/, '');
  const seen = new Set([bare(name)]);
  return forms.filter((form) => !seen.has(bare(form)) && seen.add(bare(form)));
}

/** Those of the entry that neither its definition nor the sentence in place of one shows already. */
function figuresOf({ facts }: KnowledgePack, { id, definition, context }: Entry): string[][] {
  const shown = `${definition?.text} ${definition?.quote} ${context?.quote}`;
  const sentences = new Map<string, string[]>();
  for (const { entries, text, quote = text } of facts) {
    if (!entries.includes(id) || shown.includes(text)) continue;
    const parts = sentences.get(quote) ?? [quote];
    const rest = parts.pop()!;
    const at = rest.indexOf(text);
    sentences.set(quote, at < 0 ? [...parts, rest] : [...parts, rest.slice(0, at), text, rest.slice(at + text.length)]);
  }
  return [...sentences.values()];
}

/** English names of offices take an article inside a sentence: "sued the Department of Defense". */
const nameInSentence = ({ name, type }: Entry, language: string): string =>
  language.startsWith('en') && /Organization$/.test(type) && OFFICE.test(name) ? `the ${name}` : name;
const OFFICE =
  /^(?!the\b)\S.*(?: of |\b(?:government|administration|department|agency|commission|office|bureau|ministry|court)$)/i;

/** Words and types that already say that something is not stated as fact. */
const SAYS_SO = /\b(?:may|might|could|would|likely|potentially|possibly|reportedly|expected|projected)\b/;

function relationsOf(pack: KnowledgePack, entry: Entry): CardRelation[] {
  const { others, inward: toUs } = referencesOf(pack);
  const shown = (id: string, sense: RelationSense, { quote, hedged }: Relation): CardRelation[] => {
    const other = others.get(id);
    if (!other) return [];
    const inSentence = nameInSentence(other, pack.language);
    return [
      {
        ...sense,
        key: cardKey(pack, id),
        name: other.name,
        ...(inSentence !== other.name && { nameInSentence: inSentence }),
        quote,
        hedged: !hedged ? 'no' : SAYS_SO.test(senseKey(sense)) ? 'said' : 'unsaid',
      },
    ];
  };
  const outward = entry.relations.flatMap((relation) =>
    shown(relation.target, senseOf(relation.label, relation.type, false), relation),
  );
  const inward = (toUs.get(entry.id) ?? []).flatMap(({ from, relation }) =>
    shown(from, senseOf(relation.inverse, relation.type, true), relation),
  );
  return withoutEchoes([...outward, ...inward]);
}

interface References {
  /** Entries by their ids. */
  readonly others: ReadonlyMap<string, Entry>;
  /** By the id of an entry, what other entries say of it, in their order. */
  readonly inward: ReadonlyMap<string, readonly { readonly from: string; readonly relation: Relation }[]>;
}

/** Gathered once a pack: a page may want a thousand cards of it. */
const references = new WeakMap<KnowledgePack, References>();

function referencesOf(pack: KnowledgePack): References {
  const known = references.get(pack);
  if (known) return known;
  const others = new Map(pack.entries.map((entry) => [entry.id, entry]));
  const inward = new Map<string, { from: string; relation: Relation }[]>();
  for (const { id: from, relations } of pack.entries)
    for (const relation of relations) {
      if (relation.target === from) continue;
      const there = inward.get(relation.target);
      if (there) there.push({ from, relation });
      else inward.set(relation.target, [{ from, relation }]);
    }
  const made = { others, inward };
  references.set(pack, made);
  return made;
}

const senseOf = (words: string | undefined, type: string, inverse: boolean): RelationSense =>
  words ? { words } : { type, inverse: inverse && !isMutual(type) };

/** One line for each pair of words and entry, though several sentences may say it: the first stays. */
const withoutEchoes = (relations: readonly CardRelation[]): CardRelation[] =>
  [
    ...new Map(relations.toReversed().map((relation) => [`${senseKey(relation)} ${relation.key}`, relation])).values(),
  ].toReversed();

/** The parts of an overview that are lists: who said what, dates and figures, questions and answers. */
import { cardKey } from '../knowledge/card';
import { passageId } from '../knowledge/evidence';
import type { Entry, KnowledgePack, SourceSpan } from '../knowledge/model';
import { overlaps, type TextSpan } from '../text/span';
import type { FromPack, KnownKeys, OverviewInput, PageFact, PageQuestion, PageQuotation } from './overview';
import { placeOf, type ReadableText } from './quote-places';

/** What the article is quoted with: its own glossary reads that from the text, and a pack of it may know more. */
export function quotationsOf(input: OverviewInput, known: KnownKeys, text: ReadableText): PageQuotation[] {
  const quoted = packsOf(input).flatMap((pack) => {
    const place = placer(pack, input, text);
    const entries = new Map(pack.entries.map((entry) => [entry.id, entry]));
    return (pack.quotes ?? []).flatMap(({ quote, kind, speaker, ...span }): PageQuotation[] => {
      const entry = entries.get(speaker);
      const at = place(quote, span);
      if (!entry || !at) return []; // What another text quotes was not said here.
      const words = quote.replace(/[,;]$/, '');
      return [
        {
          words,
          kind,
          speaker: keyOf(entry, pack, input, known),
          name: entry.name,
          span: at,
          from: from(pack, input, span),
        },
      ];
    });
  });
  return once(quoted).sort(byPlace);
}

/** Of the article, and what the packs know of those it names. */
export function factsOf(input: OverviewInput, known: KnownKeys, text: ReadableText): PageFact[] {
  const facts = packsOf(input).flatMap((pack) => {
    const place = placer(pack, input, text);
    return pack.facts
      .filter(({ entries }) => isAbout(entries, pack, input, known))
      .map((fact): PageFact => {
        const { kind, value, bound, text: words, quote = words } = fact;
        const span = within(place(quote, fact), words, input.page.text);
        return { kind, value, ...(bound && { bound }), text: words, quote, span, from: from(pack, input, fact) };
      });
  });
  const [dates, others] = [facts.filter(isDate), facts.filter((fact) => !isDate(fact))];
  return [
    ...once(dates).sort((a, b) => (a.value === b.value ? byPlace(a, b) : a.value < b.value ? -1 : 1)),
    ...once(others).sort(byPlace),
  ];
}

export function questionsOf(input: OverviewInput, known: KnownKeys, text: ReadableText): PageQuestion[] {
  const questions = packsOf(input).flatMap((pack) =>
    pack.qas
      .filter(({ entries }) => isAbout(entries, pack, input, known))
      .map((qa) => {
        const { question, answer } = qa;
        return { question, answer, span: placeOf(answer, text), from: from(pack, input, qa) };
      }),
  );
  return once(questions);
}

const isDate = ({ kind }: PageFact): boolean => kind === 'date';

/** The packs, and the article's own glossary where a pack of the article stands in its place. */
const packsOf = ({ packs, glossary }: OverviewInput): readonly KnowledgePack[] =>
  packs.some(({ id }) => id === glossary.id) ? packs : [...packs, glossary];

const isGlossaryOf = ({ id }: KnowledgePack, { glossary }: OverviewInput): boolean => id === glossary.id;

const from = (pack: KnowledgePack, input: OverviewInput, place: SourceSpan): FromPack =>
  isGlossaryOf(pack, input) ? null : { id: pack.id, title: pack.title, at: passageId(place) };

/** Where the page says what a pack quotes: the glossary's spans are the page's own. */
const placer = (pack: KnowledgePack, input: OverviewInput, text: ReadableText) => (quote: string, span: TextSpan) =>
  isGlossaryOf(pack, input) ? { start: span.start, end: span.end } : placeOf(quote, text);

/** The words inside a sentence, where they stand there as they are; else the sentence. */
function within(sentence: TextSpan | null, words: string, text: string): TextSpan | null {
  const start = sentence ? text.indexOf(words, sentence.start) : -1;
  return sentence && start >= 0 && start < sentence.end ? { start, end: start + words.length } : sentence;
}

/** All that was built from the article is about it; of other packs only what is about those it names. */
const isAbout = (entries: readonly string[], pack: KnowledgePack, input: OverviewInput, known: KnownKeys): boolean =>
  isGlossaryOf(pack, input) || pack.id === input.own || entries.some((id) => known.has(cardKey(pack, id)));

/** The entity that speaks for an entry: by its key or, of a glossary that stands behind a pack, by where it is mentioned. */
function keyOf(entry: Entry, pack: KnowledgePack, { mentions }: OverviewInput, known: KnownKeys): string | null {
  const key = known.get(cardKey(pack, entry.id));
  if (key) return key;
  const here = mentions.find((mention) => entry.mentions.some((place) => overlaps(place, mention)));
  return here?.keys[0] ?? null;
}

/** What several packs know of one place is told once. */
function once<T extends { readonly span: TextSpan | null; readonly from: FromPack }>(items: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of items) {
    const { span } = item;
    const told =
      span && kept.some((other) => other.span && other.from?.id !== item.from?.id && overlaps(other.span, span));
    if (!told) kept.push(item);
  }
  return kept;
}

/** What stands nowhere in the page comes last. */
const byPlace = (a: { readonly span: TextSpan | null }, b: { readonly span: TextSpan | null }): number =>
  (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER);

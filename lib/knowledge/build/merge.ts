import { slug } from '../id';
import { type Alias, type Entry, type KnowledgePack, PACK_FORMAT, type PackSource, type SourceSpan } from '../model';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Growing = Mutable<Omit<Entry, 'mentions' | 'relations'>> & {
  readonly mentions: SourceSpan[];
  readonly relations: Entry['relations'][number][];
  /** Of the definition: a later document's stands. */
  dated: string;
};

/**
 * Makes one pack of many, one at a time, so that no document need be kept. The same entity is joined: people by their
 * full name, everything else by a name of its kind; a bare surname joins nobody. Each stretch names its document. Of
 * two definitions the later document's stands. Summaries are of one text each and are left out.
 */
export class PackMerger {
  readonly #entries = new Map<string, Growing>();
  readonly #homes = new Map<string, Growing>();
  readonly #sources: PackSource[] = [];
  readonly #facts: KnowledgePack['facts'][number][] = [];
  readonly #qas: KnowledgePack['qas'][number][] = [];
  readonly #quotes: NonNullable<KnowledgePack['quotes']>[number][] = [];
  #neutral = 0;

  get documents(): number {
    return this.#sources.length;
  }

  add(pack: KnowledgePack): void {
    const source = this.#sources.length;
    this.#sources.push(pack.source);
    if (pack.neutral) this.#neutral++;
    const ids = new Map<string, string>();
    for (const entry of pack.entries) ids.set(entry.id, this.#home(entry).id);
    for (const entry of pack.entries) this.#join(entry, pack, source, ids);
    const renamed = (entries: readonly string[]) => entries.flatMap((id) => ids.get(id) ?? []);
    for (const fact of pack.facts)
      if (fact.entries.length > 0) this.#facts.push({ ...fact, source, entries: renamed(fact.entries) });
    for (const qa of pack.qas) this.#qas.push({ ...qa, source, entries: renamed(qa.entries) });
    for (const quote of pack.quotes ?? [])
      this.#quotes.push({ ...quote, source, speaker: ids.get(quote.speaker) ?? quote.speaker });
  }

  /** All that was added, as the pack `id`. */
  pack(id: string, title: string): KnowledgePack {
    const entries = [...this.#entries.values()].map(({ dated: _, ...entry }) => guarded(entry));
    const named = entries.toSorted((a, b) => b.mentions.length - a.mentions.length);
    const published = this.#sources.map((source) => source.published).sort();
    return {
      format: PACK_FORMAT,
      id,
      title,
      language: this.#neutral === this.documents && this.documents > 0 ? 'und' : 'en',
      source: { title, publisher: '', published: published.at(-1) ?? '', file: '', sha256: '' },
      sources: this.#sources,
      entries,
      keyTerms: named.slice(0, KEY_TERMS).map((entry) => entry.id),
      facts: this.#facts,
      qas: this.#qas,
      summary: [],
      ...(this.#quotes.length > 0 && { quotes: this.#quotes }),
    };
  }

  /** The entry that `entry` is, new where it is met for the first time. */
  #home(entry: Entry): Growing {
    const keys = keysOf(entry);
    const known = keys.map((key) => this.#homes.get(key)).find((home) => home !== undefined);
    const home = known ?? this.#start(entry);
    for (const key of keys) if (!this.#homes.has(key)) this.#homes.set(key, home);
    return home;
  }

  #start({ name, type }: Entry): Growing {
    const wanted = slug(name);
    let id = wanted;
    for (let n = 2; this.#entries.has(id); n++) id = `${wanted}-${n}`;
    const entry: Growing = { id, name, type, aliases: [], mentions: [], relations: [], dated: '' };
    this.#entries.set(id, entry);
    return entry;
  }

  #join(entry: Entry, pack: KnowledgePack, source: number, ids: ReadonlyMap<string, string>): void {
    const home = this.#home(entry);
    // One article may tell the kind that another leaves open.
    if (home.type === 'Thing') home.type = entry.type;
    const { published } = pack.source;
    if (entry.definition && (!home.definition || published > home.dated)) {
      home.definition = { ...entry.definition, source };
      home.dated = published;
      delete home.context;
    }
    if (entry.context && !home.definition && !home.context) home.context = { ...entry.context, source };
    if (entry.background && !home.background) home.background = entry.background;
    home.aliases = joined(home, [entry.name, ...entry.aliases]);
    for (const mention of entry.mentions) home.mentions.push({ ...mention, source });
    for (const relation of entry.relations) {
      const target = ids.get(relation.target);
      const told = home.relations.some((one) => one.type === relation.type && one.target === target);
      if (target && target !== home.id && !told) home.relations.push({ ...relation, target, source });
    }
  }
}

const KEY_TERMS = 12;

/** What an entry is known by in other documents too: its full names; short forms of people are of this text alone. */
function keysOf({ name, type, aliases }: Entry): string[] {
  if (type === 'Person') return [`Person ${name}`];
  if (type === 'Concept') return [`Concept ${name.toLowerCase()}`];
  const long = aliases.map(formOf).filter((form) => form.includes(' '));
  return [name, ...long].map((form) => `name ${form}`);
}

const formOf = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.form);

function joined({ name, aliases }: Pick<Entry, 'name' | 'aliases'>, more: readonly Alias[]): Alias[] {
  const known = new Set([name, ...aliases.map(formOf)]);
  return [...aliases, ...more.filter((alias) => !known.has(formOf(alias)) && known.add(formOf(alias)))];
}

/** Away from its text a surname alone may be anybody's: it counts where the full name stands as well. */
export function guarded<T extends Pick<Entry, 'name' | 'type' | 'aliases'>>(entry: T): T {
  if (entry.type !== 'Person' || !entry.name.includes(' ')) return entry;
  const aliases = entry.aliases.map((alias): Alias => {
    const form = formOf(alias);
    return form.includes(' ') || typeof alias !== 'string' ? alias : { form, needs: [entry.name] };
  });
  return { ...entry, aliases };
}

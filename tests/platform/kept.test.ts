import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { card } from '../../entrypoints/gallery/made-up/card';
import type { PageOverview } from '../../lib/match/overview';
import { attempt, keep, keptArticles, recall, remember as rememberAll, sentencesKept } from '../../lib/platform/kept';
import { Library } from '../../lib/platform/library';
import { at, entry, freshName, glossary } from './library-packs';

let library: Library;
beforeEach(() => {
  library = new Library({ name: freshName(), limits: { mostKept: 4, mostBytes: 3_000_000 } });
});

const ACME = entry('Acme: Acme makes anvils.');
const HERE = 'https://news.example/now';
/** Of cards that packs and the article in view brought. */
const remember = (from: Library, cards: Parameters<typeof rememberAll>[1], address: string) =>
  rememberAll(from, cards, address, new Map());

describe('the list of kept articles', () => {
  it('has the one kept last first, and says which is the one asked about', async () => {
    await keep(library, glossary(ACME), at('old', { keptAt: '2026-03-08T09:00:00Z' }));
    const { articles, here, bytes } = await keep(library, glossary(), at('new', { keptAt: '2026-03-09T09:00:00Z' }));
    expect(articles.map(({ title }) => title)).toEqual(['On new', 'On old']);
    expect(here).toBe(articles[0]!.id);
    expect(bytes).toBe(articles[0]!.bytes + articles[1]!.bytes);
  });

  it('knows an article by its address without the part after #', async () => {
    await keep(library, glossary(), at('a'));
    expect((await keptArticles(library, 'https://news.example/a#top')).here).not.toBeNull();
    expect((await keptArticles(library, 'https://news.example/b')).here).toBeNull();
    expect((await keptArticles(library, 'about:blank')).here).toBeNull();
  });
});

describe('what cannot be done', () => {
  it('is told, and nothing is changed', async () => {
    const refused = await attempt(() => keep(library, glossary(ACME), at('a', { incognito: true })));
    expect(refused).toEqual({ fault: { kind: 'private-window' } });
    expect(await library.list()).toEqual([]);
  });

  it('stays an error where nobody foresaw it', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('a fault of ours')))).rejects.toThrow('a fault of ours');
  });
});

describe('a thing met before', () => {
  it('is remembered with the article’s title, address, date and words, the latest first', async () => {
    await keep(library, glossary(ACME), at('old', { published: '2026-01-02' }));
    await keep(library, glossary(entry('Acme')), at('new', { published: '', keptAt: '2026-03-09T09:00:00Z' }));
    const [acme, bolt] = await remember(library, [card('Acme'), card('Bolt')], HERE);
    const NEW = {
      title: 'On new',
      address: 'https://news.example/new',
      date: '2026-03-09',
      quote: 'Here Acme is named.',
    };
    expect(acme!.alsoIn).toEqual([
      { ...NEW, undated: true },
      { title: 'On old', address: 'https://news.example/old', date: '2026-01-02', quote: 'Acme makes anvils.' },
    ]);
    expect(bolt!.alsoIn).toBeUndefined();
  });

  it('is not remembered from the article it stands in', async () => {
    await keep(library, glossary(ACME), at('a'));
    const [acme] = await remember(library, [card('Acme')], 'https://news.example/a#comments');
    expect(acme!.alsoIn).toBeUndefined();
  });

  it('is not told twice in the same words', async () => {
    await keep(library, glossary(ACME), at('a'));
    const known = entry('Acme: Acme makes anvils.').definition!;
    const [acme] = await remember(library, [card('Acme', { definition: known })], HERE);
    expect(acme!.alsoIn).toBeUndefined();
  });

  it('is the word of the article that explains it, which is named first', async () => {
    await keep(library, glossary(ACME), at('old', { published: '2026-01-02' }));
    await keep(library, glossary(entry('Acme')), at('new'));
    const [old] = (await keptArticles(library, 'https://news.example/old')).articles.filter(
      ({ title }) => title === 'On old',
    );
    const told = card('Acme', { key: `kept/${old!.id}/acme`, definition: ACME.definition! });
    const [acme] = await rememberAll(library, [told], HERE, new Map([[old!.id, old!]]));
    expect(acme!.source).toEqual({ title: 'On old', publisher: '', published: '2026-01-02' });
    expect(acme!.alsoIn!.map(({ title, quote }) => [title, quote])).toEqual([
      ['On old', 'Acme makes anvils.'],
      ['On new', 'Here Acme is named.'],
    ]);
  });

  it('is told of in the overview by the latest other article alone', async () => {
    await keep(library, glossary(ACME), at('old', { published: '2026-01-02' }));
    await keep(library, glossary(entry('Acme')), at('new'));
    const overview = { entities: [card('Acme'), card('Bolt')] } as unknown as PageOverview;
    const metAt = async (from: Library, address: string) =>
      (await recall(from, overview, address)).entities.map(({ met }) => met?.title);
    expect(await metAt(library, HERE)).toEqual(['On new', undefined]);
    expect(await metAt(library, 'https://news.example/new')).toEqual(['On old', undefined]);
    const broken = { alsoIn: () => Promise.reject(new Error('no storage')) } as unknown as Library;
    expect(await metAt(broken, HERE)).toEqual([undefined, undefined]);
  });

  it('is told as ever where the library cannot be read', async () => {
    const broken = { alsoIn: () => Promise.reject(new Error('no storage')) } as unknown as Library;
    expect(await remember(broken, [card('Acme')], HERE)).toEqual([card('Acme')]);
  });
});

describe('words asked about', () => {
  it('are found in every sentence that a kept article brought along', async () => {
    await keep(library, glossary(ACME, entry('Bolt: Bolt buys anvils from Acme.')), at('a'));
    const found = await sentencesKept(library, 'anvil', HERE);
    expect(found.map(({ quote }) => quote)).toEqual(['Acme makes anvils.', 'Bolt buys anvils from Acme.']);
    expect(await sentencesKept(library, 'hammer', HERE)).toEqual([]);
    expect(await sentencesKept(library, 'anvil', 'https://news.example/a')).toEqual([]);
  });
});

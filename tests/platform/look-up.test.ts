import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileIndex } from '../../lib/match';
import { keep } from '../../lib/platform/kept';
import { Library } from '../../lib/platform/library';
import { createLookUp, evidencePage } from '../../lib/platform/look-up';
import { at, entry, faultOf, freshName, glossary, pack } from './library-packs';

let library: Library;
beforeEach(() => {
  library = new Library({ name: freshName() });
});

const shipped = pack('shipped', [entry('Acme: A maker of anvils.')]);
const bookOf = () => createLookUp(library, async () => [{ pack: shipped, index: compileIndex(shipped) }]);
const names = async (book: ReturnType<typeof bookOf>, typed: string) =>
  (await book.find(typed)).hits.map(({ name, pack: { title } }) => `${title}: ${name}`);

describe('the library, looked through', () => {
  it('is every pack, on or off, and every kept article', async () => {
    await library.addPack(pack('own', [entry('Acme Tools: A shop.')]));
    await library.setOn('own', false);
    await keep(library, glossary(entry('Acme Bolts')), at('bolts'));
    expect(await names(bookOf(), 'acme')).toEqual(['shipped: Acme', 'own: Acme Tools', 'On bolts: Acme Bolts']);
  });

  it('gives the sentences of kept articles that name it, the one kept last first', async () => {
    await keep(library, glossary(entry('Acme: Acme was here.')), at('old', { keptAt: '2026-03-08T09:00:00Z' }));
    await keep(library, glossary(entry('Acme: Acme is back.')), at('new', { keptAt: '2026-03-09T09:00:00Z' }));
    await keep(library, glossary(entry('Bolt: Acmeans are no firm.')), at('other'));
    const { sentences } = await bookOf().find('acm');
    expect(sentences.map(({ title, quote }) => [title, quote])).toEqual([
      ['On new', 'Acme is back.'],
      ['On old', 'Acme was here.'],
    ]);
  });

  it('does not take the day on which an article was kept for its own', async () => {
    await keep(library, glossary(entry('Acme Bolts')), at('bolts', { published: '' }));
    const { hits, sentences } = await bookOf().find('acme bolts');
    expect(hits.map(({ date }) => date)).toEqual(['']);
    expect(sentences).toMatchObject([{ date: '2026-03-08', undated: true }]);
  });

  it('is read again once it has changed', async () => {
    const book = bookOf();
    expect(await names(book, 'bolt')).toEqual([]);
    await keep(library, glossary(entry('Bolt')), at('bolt'));
    expect(await names(book, 'bolt')).toEqual([]);
    book.forget();
    expect(await names(book, 'bolt')).toEqual(['On bolt: Bolt']);
  });
});

describe('the page of what something rests on', () => {
  it('is of a kept article, with its address and its day', async () => {
    const { articles } = await keep(library, glossary(entry('Bolt: Bolt is old.')), at('bolt'));
    expect(await evidencePage(library, articles[0]!.id, shipped)).toMatchObject({
      title: 'On bolt',
      sources: [{ title: 'On bolt', published: '2026-03-07', address: 'https://news.example/bolt' }],
      passages: [{ quote: 'Bolt is old.' }],
    });
  });

  it('is of the pack that comes with the extension, which no library holds', async () => {
    const { title, sources, passages } = await evidencePage(library, 'shipped', shipped);
    expect([title, sources.map(({ address }) => address), passages.length]).toEqual(['shipped', [''], 1]);
  });

  it('is of nothing where there is no such pack', async () => {
    expect(await faultOf(evidencePage(library, 'gone', shipped))).toMatchObject({ kind: 'not-found' });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '../../lib/knowledge';
import { compileIndex, scan } from '../../lib/match';
import { Library } from '../../lib/platform/library';
import { at, entry, everything, faultOf, freshName, glossary, numbered, pack } from './library-packs';

let library: Library;
beforeEach(() => {
  library = new Library({ name: freshName(), limits: { mostKept: 3, mostBytes: 3_000_000 } });
});
const titles = async () => (await library.list()).map(({ title }) => title);

describe('a kept article', () => {
  it('is listed with all there is to say of it, and read back as it was', async () => {
    const built = buildArticle('Acme Corp is a maker of anvils. Acme Corp sold ten of them.', { title: 'Anvils' });
    const meta = await library.keepArticle(built, at('anvils', { address: 'https://news.example/anvils#comments' }));
    expect(await library.list()).toEqual([meta]);
    expect(meta).toEqual({
      id: expect.stringMatching(/^kept-[0-9a-f]{16}$/),
      kind: 'kept',
      title: 'On anvils',
      address: 'https://news.example/anvils',
      published: '2026-03-07',
      keptAt: '2026-03-08T09:00:00Z',
      language: built.language,
      entries: built.entries.length,
      bytes: expect.any(Number),
      order: 0,
      on: true,
    });
    expect(await library.pack(meta.id)).toEqual({ ...built, id: meta.id });
    const { entries, ...head } = built;
    expect(await library.head(meta.id)).toEqual({ ...head, id: meta.id });
  });

  it('takes the place of what was kept of the same address', async () => {
    const first = await library.keepArticle(glossary(entry('Acme'), entry('Bolt')), at('a'));
    await library.keepArticle(glossary(), at('b'));
    await library.setOn(first.id, false);
    const again = await library.keepArticle(glossary(entry('Cog')), at('a#top', { title: 'A, corrected' }));
    expect(again).toMatchObject({ id: first.id, order: 0, on: false, entries: 1 });
    expect(await titles()).toEqual(['A, corrected', 'On b']);
    expect(await library.alsoIn([{ name: 'Acme', forms: [], type: 'Organization' }])).toEqual([[]]);
  });

  it('is refused from a private window', async () => {
    expect(await faultOf(library.keepArticle(glossary(), at('a', { incognito: true })))).toMatchObject({
      kind: 'private-window',
    });
    expect(await library.list()).toEqual([]);
  });

  it.each(['about:blank', 'file:///home/a.html', 'news.example', ''])(
    'is refused without an address: %j',
    async (address) => {
      expect(await faultOf(library.keepArticle(glossary(), at('a', { address })))).toMatchObject({
        kind: 'not-an-address',
      });
    },
  );

  it('keeps no password that its address holds', async () => {
    const meta = await library.keepArticle(glossary(), at('a', { address: 'https://ann:secret@news.example/?id=7' }));
    expect(meta).toHaveProperty('address', 'https://news.example/?id=7');
  });

  it('is one of so many, and may be replaced at the limit', async () => {
    for (const path of ['a', 'b', 'c']) await library.keepArticle(glossary(), at(path));
    expect(await faultOf(library.keepArticle(glossary(), at('d')))).toMatchObject({ kind: 'too-many', mostKept: 3 });
    await library.keepArticle(glossary(entry('Acme')), at('b'));
    await library.addPack(pack('own', []));
    expect(await titles()).toEqual(['On a', 'On b', 'On c', 'own']);
    expect(await library.usage()).toMatchObject({ kept: 3, packs: 1 });
  });
});

describe('a pack of the reader’s own', () => {
  it('gives entries by number and id, without reading the rest', async () => {
    const big = numbered('big', 700);
    await library.addPack(big);
    const found = await library.entries('big', [
      'thing-699',
      0,
      256,
      'thing-256',
      'thing-0',
      'constructor',
      700,
      -1,
      1.5,
    ]);
    const { entries } = big;
    expect(found).toEqual([
      ...[entries[699], entries[0], entries[256], entries[256], entries[0]],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('gives its index as it was compiled', async () => {
    const own = pack('own', [entry('Acme: A maker of anvils.')]);
    await library.addPack(own);
    const [opened] = await library.openIndexes();
    expect(opened?.meta.id).toBe('own');
    expect(new Uint8Array(opened!.index.buffer)).toEqual(new Uint8Array(compileIndex(own).buffer));
    expect(scan('Acme sold anvils.', [opened!.index])).toHaveLength(1);
  });

  it.each([['article'], ['kept-0123456789abcdef']])('may not be called as kept articles are: %s', async (id) => {
    expect(await faultOf(library.addPack(pack(id, [])))).toMatchObject({ kind: 'refused', problems: [{ path: 'id' }] });
  });

  it('may be too large for what is left', async () => {
    await library.addPack(numbered('half', 5000));
    const before = await everything(library);
    expect(await faultOf(library.addPack(numbered('more', 5000)))).toMatchObject({ kind: 'too-large' });
    expect(await everything(library)).toEqual(before);
  });

  it('may be empty', async () => {
    await library.addPack(pack('empty', []));
    expect(await library.pack('empty')).toEqual(pack('empty', []));
    expect(await library.entries('empty', [0, 'a'])).toEqual([undefined, undefined]);
    expect(await library.openIndexes()).toHaveLength(1);
  });
});

describe('the order', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await library.addPack(pack(id, [entry(`Acme ${id}`)]));
  });

  it('is the reader’s; what is not named follows, what is not there is passed over', async () => {
    await library.setOrder(['c', 'x']);
    expect(await titles()).toEqual(['c', 'a', 'b']);
    expect((await library.openIndexes()).map(({ meta }) => meta.id)).toEqual(['c', 'a', 'b']);
  });

  it('gives no index of what is off', async () => {
    await library.setOn('b', false);
    expect((await library.openIndexes()).map(({ meta }) => meta.id)).toEqual(['a', 'c']);
    await library.setOn('b', true);
    expect(await library.openIndexes()).toHaveLength(3);
  });

  it('is the same after everything was removed and restored', async () => {
    const before = await everything(library);
    const [a, b] = [await library.remove('a'), await library.remove('b')];
    expect(await titles()).toEqual(['c']);
    expect(await faultOf(library.pack('a'))).toMatchObject({ kind: 'not-found', id: 'a' });
    await library.restore(b);
    await library.restore(a);
    expect(await everything(library)).toEqual(before);
  });

  it('makes room for what comes back where another has come', async () => {
    const c = await library.remove('c');
    await library.addPack(pack('aa', []));
    await library.restore(c);
    expect(await titles()).toEqual(['a', 'b', 'c', 'aa']);
  });

  it('does not let something come back twice', async () => {
    const a = await library.remove('a');
    await library.restore(a);
    expect(await faultOf(library.restore(a))).toMatchObject({ kind: 'there-already', title: 'a' });
    expect(await faultOf(library.remove('x'))).toMatchObject({ kind: 'not-found' });
    expect(await faultOf(library.setOn('x', true))).toMatchObject({ kind: 'not-found' });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../lib/platform/library';
import { at, entry, everything, faultOf, freshName, glossary, numbered, pack } from './library-packs';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { changeSettings, DEFAULT_SETTINGS, loadSettings } = await import('../../lib/platform/settings');
const { deleteAll, exportAll, importAll, importPacks } = await import('../../lib/platform/backup');

let library: Library;
beforeEach(() => {
  fakeBrowser.reset();
  library = new Library({ name: freshName() });
});

/** A library with a bit of everything, and settings of its own. */
async function filled(): Promise<void> {
  await library.addPack(numbered('many', 300));
  await library.keepArticle(glossary(entry('Acme: A maker of anvils.')), at('a'));
  await library.addPack(pack('mine', [entry('Bolt: A nut’s friend.')]));
  await library.setOrder(['mine', 'many']);
  await library.setOn('many', false);
  await changeSettings({ density: 'fewer', sitesOff: ['news.example'], muted: ['article/"library":[]'] });
}

describe('everything a reader has', () => {
  it('is the same after it was exported, deleted and imported', async () => {
    await filled();
    const before = [await everything(library), await loadSettings(), await fakeBrowser.storage.local.get()];
    const { json, damaged } = await exportAll(library);
    expect(damaged).toEqual([]);
    await deleteAll(library);
    expect([await library.list(), await fakeBrowser.storage.local.get()]).toEqual([[], {}]);
    await importAll(library, json);
    expect([await everything(library), await loadSettings(), await fakeBrowser.storage.local.get()]).toEqual(before);
  });

  it('stays where a file is imported over it that knows other things', async () => {
    await library.addPack(pack('other', [entry('Cog')]));
    const { json } = await exportAll(library);
    await deleteAll(library);
    await filled();
    await importAll(library, json);
    expect((await library.list()).map(({ id }) => id)).toEqual([
      'other',
      'mine',
      'many',
      expect.stringMatching(/^kept-/),
    ]);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['no JSON', '{"newsgloss": 1', 'is not JSON'],
    ['something else', '{"newsgloss": 1, "library": 3}', 'format is missing'],
    ['a broken pack', '{"newsgloss": 1, "library": [{}], "settings": {"density": "none"}}', '[0].format is missing'],
  ])('stays as it is where a file holds %s', async (_, text, problem) => {
    await filled();
    const before = [await everything(library), await loadSettings()];
    const fault = await faultOf(importAll(library, text));
    const [first] = fault.kind === 'refused' ? fault.problems : [];
    expect(`${first?.path} ${first?.reason}`).toContain(problem);
    expect([await everything(library), await loadSettings()]).toEqual(before);
  });

  it('takes of a file’s settings only what they can be', async () => {
    await importAll(library, '{"newsgloss": 1, "library": [], "settings": {"density": "most", "restMs": 0, "x": 1}}');
    expect(await fakeBrowser.storage.local.get()).toEqual({ density: 'all', restMs: 0 });
  });
});

describe('a file of packs', () => {
  it('comes in alike whether it is one pack, several, or everything somebody has, and no setting changes', async () => {
    await filled();
    const { json } = await exportAll(library);
    const list = (await library.list()).map(({ id }) => id).sort();
    await deleteAll(library);
    await importPacks(library, json);
    expect((await library.list()).map(({ id }) => id).sort()).toEqual(list);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await importPacks(library, JSON.stringify(pack('one', [])));
    expect(await library.list()).toHaveLength(4);
  });
});

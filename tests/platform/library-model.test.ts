/** Any sequence of changes does to the library what it does to a plain list. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Library, type PackMeta, type RemovedPack } from '../../lib/platform/library';
import { at, entry, freshName, glossary, pack } from './library-packs';

const MOST_KEPT = 3;
const PATHS = ['a', 'b', 'c', 'd', 'e'];
const OWN = ['own-1', 'own-2'];
const NAMES = ['Acme', 'Bolt', 'Cog', 'Dyn'];

interface Line {
  readonly title: string;
  readonly kept: boolean;
  readonly names: readonly string[];
  readonly place: number;
  readonly on: boolean;
}

/** The library as a list of lines, and what was removed, the last first. */
class Model {
  lines: readonly Line[] = [];
  removed: readonly Line[] = [];

  ordered = (): Line[] => this.lines.toSorted((a, b) => a.place - b.place);

  put(title: string, kept: boolean, names: readonly string[]): boolean {
    const before = this.lines.find((line) => line.title === title);
    if (kept && !before && this.#isFull()) return false;
    const place = before?.place ?? 1 + Math.max(-1, ...this.lines.map((line) => line.place));
    this.lines = [...this.#without(title), { title, kept, names, place, on: before?.on ?? true }];
    return true;
  }

  remove(line: Line): void {
    this.lines = this.#without(line.title);
    this.removed = [line, ...this.removed];
  }

  restore(): boolean {
    const [line, ...others] = this.removed;
    this.removed = others;
    if (!line || this.#without(line.title).length < this.lines.length || (line.kept && this.#isFull())) return false;
    const taken = this.lines.some(({ place }) => place === line.place);
    const moved = this.lines.map((one) => (taken && one.place >= line.place ? { ...one, place: one.place + 1 } : one));
    this.lines = [...moved, line];
    return true;
  }

  order(first: readonly string[]): void {
    const named = first.flatMap((title) => this.lines.filter((line) => line.title === title));
    const others = this.ordered().filter((line) => !named.includes(line));
    this.lines = [...named, ...others].map((line, place) => ({ ...line, place }));
  }

  switch(line: Line): void {
    this.lines = [...this.#without(line.title), { ...line, on: !line.on }];
  }

  #isFull = (): boolean => this.lines.filter(({ kept }) => kept).length >= MOST_KEPT;
  #without = (title: string): Line[] => this.lines.filter((line) => line.title !== title);
}

interface State {
  readonly model: Model;
  readonly library: Library;
  /** What the library removed, the last first, as in the model. */
  removed: readonly RemovedPack[];
}
type Step = (state: State) => Promise<void>;

const done = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );
async function idsOf(library: Library): Promise<ReadonlyMap<string, string>> {
  return new Map((await library.list()).map(({ title, id }) => [title, id]));
}

const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const keep = fc.tuple(fc.constantFrom(...PATHS), names).map(
  ([path, some]): Step =>
    async ({ model, library }) => {
      const fits = model.put(`On ${path}`, true, some);
      expect(await done(library.keepArticle(glossary(...some.map((name) => entry(name))), at(path)))).toBe(fits);
    },
);
const add = fc.tuple(fc.constantFrom(...OWN), names).map(
  ([id, some]): Step =>
    async ({ model, library }) => {
      model.put(id, false, some);
      await library.addPack(
        pack(
          id,
          some.map((name) => entry(name)),
        ),
      );
    },
);
const remove = fc.nat(9).map(
  (at): Step =>
    async (state) => {
      const line = state.model.ordered()[at % Math.max(1, state.model.lines.length)];
      if (!line) return;
      state.model.remove(line);
      const id = (await idsOf(state.library)).get(line.title)!;
      state.removed = [await state.library.remove(id), ...state.removed];
    },
);
const restore = fc.constant<Step>(async (state) => {
  const [last, ...others] = state.removed;
  if (!last) return;
  state.removed = others;
  const fits = state.model.restore();
  expect(await done(state.library.restore(last))).toBe(fits);
});
const order = fc.shuffledSubarray([...PATHS.map((path) => `On ${path}`), ...OWN]).map((titles): Step => {
  return async ({ model, library }) => {
    model.order(titles);
    const ids = await idsOf(library);
    await library.setOrder(titles.map((title) => ids.get(title) ?? 'nothing'));
  };
});
const flip = fc.nat(9).map(
  (at): Step =>
    async ({ model, library }) => {
      const line = model.ordered()[at % Math.max(1, model.lines.length)];
      if (!line) return;
      model.switch(line);
      await library.setOn((await idsOf(library)).get(line.title)!, !line.on);
    },
);

async function expectSame({ model, library }: State): Promise<void> {
  const lines = model.ordered();
  const metas = await library.list();
  const seen = ({ title, kind, on, entries }: PackMeta) => ({ title, kept: kind === 'kept', on, count: entries });
  expect(metas.map(seen)).toEqual(
    lines.map(({ title, kept, on, names }) => ({ title, kept, on, count: names.length })),
  );
  const indexes = await library.openIndexes();
  expect(indexes.map(({ meta }) => meta.title)).toEqual(lines.filter(({ on }) => on).map(({ title }) => title));
  for (const [i, { id }] of metas.entries())
    expect((await library.pack(id)).entries.map(({ name }) => name)).toEqual(lines[i]!.names);
  const also = await library.alsoIn(NAMES.map((name) => ({ name, forms: [], type: 'Organization' })));
  for (const [i, name] of NAMES.entries()) {
    const having = lines.filter(({ kept, on, names }) => kept && on && names.includes(name)).map(({ title }) => title);
    expect(also[i]!.map(({ article }) => article.title).sort()).toEqual(having.sort());
  }
}

it('any sequence of changes does what it does to a plain list', async () => {
  const step = fc.oneof({ arbitrary: keep, weight: 3 }, add, remove, restore, order, flip);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const library = new Library({ name: freshName(), limits: { mostKept: MOST_KEPT, mostBytes: 1e9 } });
      const state: State = { model: new Model(), library, removed: [] };
      for (const change of steps) {
        await change(state);
        await expectSame(state);
      }
      await library.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

import { type NamedThing, sameType, tellingForms } from '../../match/same';
import type { KeptMeta, PackMeta } from './meta';
import { type NameEvidence, type NameRow, readNameRow } from './names';
import type { LibraryTransaction } from './schema';

/** A kept article that names the same thing. */
export interface AlsoIn {
  readonly article: KeptMeta;
  /** The entry there, and the name it goes by. */
  readonly entryId: string;
  readonly name: string;
  readonly evidence: NameEvidence;
}

/**
 * For each of `things`, the entries of kept articles that are on and name the same (names.ts), the latest article first. Rows
 * that cannot be read are left out: they are made again with the index of their pack.
 */
export async function findAlsoIn(
  tx: LibraryTransaction<'readonly'>,
  metas: readonly PackMeta[],
  things: readonly NamedThing[],
): Promise<AlsoIn[][]> {
  const articles = new Map(
    metas.flatMap((meta) => (meta.kind === 'kept' && meta.on ? [[meta.id, meta] as const] : [])),
  );
  if (articles.size === 0) return things.map(() => []);
  const byForm = tx.objectStore('names').index('forms');
  const asked = new Map<string, Promise<readonly unknown[]>>();
  const rowsOf = (form: string): Promise<readonly unknown[]> => {
    const rows = asked.get(form) ?? byForm.getAll(form);
    asked.set(form, rows);
    return rows;
  };
  return Promise.all(
    things.map(async (thing) => {
      const values = (await Promise.all(tellingForms(thing).map(rowsOf))).flat();
      const rows = values
        .map(readNameRow)
        .filter((row): row is NameRow => row !== null && sameType(row.type, thing.type));
      const found = rows.flatMap((row) => {
        const article = articles.get(row.pack);
        return article ? [{ article, row }] : [];
      });
      const once = new Map(found.map(({ article, row }) => [`${row.pack}/${row.entry}`, { article, row }]));
      return [...once.values()]
        .map(({ article, row }) => ({ article, entryId: row.id, name: row.name, evidence: row.evidence }))
        .sort((a, b) => byDate(b.article, a.article));
    }),
  );
}

/** The day it was published or, where that is not known, kept; of one day, the one kept last. ISO dates sort as text. */
export function byDate(a: KeptMeta, b: KeptMeta): number {
  const [one, other] = [a, b].map(({ published, keptAt }) => `${published || keptAt.slice(0, 10)} ${keptAt}`);
  return one! < other! ? -1 : Number(one! > other!);
}

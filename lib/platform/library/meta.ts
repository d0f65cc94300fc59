import { type Decode, flag, offset, oneOf, type Problem, record, text } from '../../knowledge/decode';
import { MY_TERMS } from '../../knowledge/mine/term';

interface AnyMeta {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO 8601 date (YYYY-MM-DD) it speaks for; '' where that is not known. */
  readonly published: string;
  /** How many it has. */
  readonly entries: number;
  /** What it takes up, near enough: UTF-16 units of its texts and bytes of its index. */
  readonly bytes: number;
  /** Place in the reader's order, from 0 on, with gaps where one was removed. */
  readonly order: number;
  /** Whether pages are read with it. */
  readonly on: boolean;
}

/** A kept article's glossary. */
export interface KeptMeta extends AnyMeta {
  readonly kind: 'kept';
  /** Without the part after #. */
  readonly address: string;
  /** ISO 8601 time. */
  readonly keptAt: string;
}

/** A pack of the reader's own. */
export interface OwnMeta extends AnyMeta {
  readonly kind: 'pack';
}

/** All there is to say of a pack without reading it. */
export type PackMeta = KeptMeta | OwnMeta;

const anyMeta = {
  id: text,
  title: text,
  language: text,
  published: text,
  entries: offset,
  bytes: offset,
  order: offset,
  on: flag,
};
const keptMeta = record<KeptMeta>({ ...anyMeta, kind: oneOf('kept'), address: text, keptAt: text });
const ownMeta = record<OwnMeta>({ ...anyMeta, kind: oneOf('pack') });

/** The meta row that `value` is, or what is wrong with it. */
export function readMeta(value: unknown): PackMeta | Problem {
  const kept = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'kept';
  const problems: Problem[] = [];
  const decode: Decode<PackMeta> = kept ? keptMeta : ownMeta;
  const meta = decode(value, { key: '', problems });
  return problems[0] ?? meta;
}

/** What to call a row whose title may be beyond reading; '' where nothing of it can be read. */
export function titleOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { title, id } = value as { readonly title?: unknown; readonly id?: unknown };
  const named = [title, id].find((name) => typeof name === 'string' && name !== '');
  return (named as string | undefined) ?? '';
}

/** The reader's own terms stand before everything, whatever place they were given. */
export const byOrder = (a: PackMeta, b: PackMeta): number =>
  Number(b.id === MY_TERMS) - Number(a.id === MY_TERMS) || a.order - b.order;

/** The metas that `ids` puts first, in its order; those it does not name follow as they stood. Dense from 0 on. */
export function reordered(metas: readonly PackMeta[], ids: readonly string[]): PackMeta[] {
  const rank = new Map(ids.map((id, at) => [id, at]));
  return metas
    .toSorted((a, b) => (rank.get(a.id) ?? ids.length) - (rank.get(b.id) ?? ids.length) || byOrder(a, b))
    .map((meta, order) => (meta.order === order ? meta : { ...meta, order }));
}

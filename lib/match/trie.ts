/**
 * The compiled form of a pack: a trie of words in typed arrays, all of them views on one `ArrayBuffer`, which is
 * stored as it is and used again without parsing.
 *
 * The trie is one hash table, with a filter in front (filter.ts). Its keys are the hashes of rows of words
 * (`extendRow`), one for each beginning of each form; a value says whether longer forms begin so, and where the
 * forms that end here stand. Two rows with the same hash share a slot and do no harm: every form found is compared
 * with the text. Forms are records in one array of 16-bit numbers, so that all of one is read at once: its flags and
 * the high bits of its owner, the low bits, its length, and its units. Those of one row follow one another, in the
 * pack's order.
 */
import { filterSizeFor } from './filter';

/** Flags of a form. A name, a context that guarded names need, or a block. */
export const KIND = 3;
export const NAME = 0;
export const CONTEXT = 1;
export const BLOCK = 2;
/** Letter case counts. */
export const EXACT = 4;
/** The regular plural of its last word is the form, too. */
export const PLURAL = 8;
/** It has a row in `guards`. */
export const GUARDED = 16;
/** The record after it belongs to another row of words. */
export const LAST_OF_ROW = 32;
/** Bits of the flags; the high bits of the owner stand above. */
const FLAG_BITS = 6;
const FLAGS = 0x3f;

/** Bits of a slot's value: longer forms begin with this row; the place of its first record, plus 1, or 0 for none. */
export const HAS_LONGER = 0x40000000;
export const FIRST_FORM = 0x3fffffff;

/** A guard without needs, or without blocks. */
export const NO_LIST = 0xffffffff;

/** What a pack compiles to. Only `lib/match` looks inside; others keep `buffer` and give it to `loadIndex`. */
export interface TermIndex {
  readonly buffer: ArrayBuffer;
  /** The hash table (slots.ts). */
  readonly slots: Int32Array;
  /** Which keys the hash table may hold. */
  readonly filter: Uint32Array;
  /** The forms. A form is known by the place of its record here. */
  readonly records: Uint16Array;
  /** Form, list of contexts and list of blocks of each guarded name, by rising form. */
  readonly guards: Uint32Array;
  /** Where each list ends in `listItems`. */
  readonly listEnds: Uint32Array;
  readonly listItems: Uint32Array;
  /** Whether some form begins with a symbol. */
  readonly hasSymbolStarts: boolean;
  /** Whether some form has a plural. */
  readonly hasPlurals: boolean;
}

/** The lengths of an index's parts, as its header gives them. */
export interface IndexSizes {
  /** Slots, of two numbers each. */
  readonly slots: number;
  /** 16-bit numbers of all records. */
  readonly records: number;
  /** Guards, of three numbers each. */
  readonly guards: number;
  readonly lists: number;
  readonly listItems: number;
  readonly hasSymbolStarts: boolean;
  readonly hasPlurals: boolean;
}

/** "NGTI" in the byte order of the machines browsers run on; another byte order reads another number. */
const MAGIC = 0x4954474e;
/** To be raised with every change to the layout, the tokens, the folding or the hashes. */
export const INDEX_VERSION = 2;
/** 32-bit words: magic, version, bytes, six of sizes, checksum of those before. */
const HEADER_WORDS = 10;

/** An index of these sizes, its parts all zero, ready to be filled. */
export function createIndex(sizes: IndexSizes): TermIndex {
  const buffer = new ArrayBuffer(byteLength(sizes));
  const flags = (sizes.hasSymbolStarts ? 1 : 0) | (sizes.hasPlurals ? 2 : 0);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, INDEX_VERSION, buffer.byteLength, sizes.slots, sizes.records]);
  header.set([sizes.guards, sizes.lists, sizes.listItems, flags], 5);
  header[HEADER_WORDS - 1] = checksum(header);
  return viewIndex(buffer, sizes);
}

/**
 * The index that stands in `buffer`, as `compileIndex` made it; takes the buffer over, without a copy.
 * Throws an `Error` where it is not one, of another version, cut short, or damaged in its header.
 */
export function loadIndex(buffer: ArrayBuffer): TermIndex {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new Error(`Not a term index: only ${buffer.byteLength} bytes`);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const [magic, version, bytes, slots, records, guards, lists, listItems, flags, check] = [...header] as Header;
  if (magic !== MAGIC) throw new Error(`Not a term index: it begins with 0x${magic.toString(16)}`);
  if (version !== INDEX_VERSION) throw new Error(`Term index of version ${version}, expected ${INDEX_VERSION}`);
  if (check !== checksum(header)) throw new Error('Damaged term index: its header does not add up');
  const hasSymbolStarts = (flags & 1) !== 0;
  const hasPlurals = (flags & 2) !== 0;
  const sizes = { slots, records, guards, lists, listItems, hasSymbolStarts, hasPlurals };
  if (bytes !== buffer.byteLength || bytes !== byteLength(sizes))
    throw new Error(`Damaged term index: ${buffer.byteLength} bytes where its header says ${bytes}`);
  return viewIndex(buffer, sizes);
}

type Header = [number, number, number, number, number, number, number, number, number, number];

/** Numbers of a record before its units. */
export const RECORD_HEAD = 3;

/** The numbers a record begins with. An owner is below 2^26. */
export const recordHead = (flags: number, owner: number, length: number): [number, number, number] => [
  ((owner >>> 16) << FLAG_BITS) | flags,
  owner & 0xffff,
  length,
];

/** What a form is and to what rules it is subject. */
export const formFlags = ({ records }: TermIndex, form: number): number => records[form]! & FLAGS;

/** The entry of a name, the number of a context or block. */
export const formOwner = ({ records }: TermIndex, form: number): number =>
  ((records[form]! >>> FLAG_BITS) << 16) | records[form + 1]!;

/** UTF-16 units of a form's canonical spelling, which stands behind its record's head. */
export const formLength = ({ records }: TermIndex, form: number): number => records[form + 2]!;

const byteLength = ({ slots, records, guards, lists, listItems }: IndexSizes): number =>
  4 * (HEADER_WORDS + 2 * slots + filterSizeFor(slots) + 3 * guards + lists + listItems) + 2 * records;

function viewIndex(buffer: ArrayBuffer, sizes: IndexSizes): TermIndex {
  const { slots, records, guards, lists, listItems, hasSymbolStarts, hasPlurals } = sizes;
  let at = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    buffer,
    slots: new Int32Array(buffer, take(8 * slots), 2 * slots),
    filter: new Uint32Array(buffer, take(4 * filterSizeFor(slots)), filterSizeFor(slots)),
    guards: new Uint32Array(buffer, take(12 * guards), 3 * guards),
    listEnds: new Uint32Array(buffer, take(4 * lists), lists),
    listItems: new Uint32Array(buffer, take(4 * listItems), listItems),
    records: new Uint16Array(buffer, take(2 * records), records),
    hasSymbolStarts,
    hasPlurals,
  };
}

function checksum(header: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (const word of header.subarray(0, HEADER_WORDS - 1)) sum = Math.imul(sum ^ word, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

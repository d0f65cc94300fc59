import { describe, expect, test } from 'vitest';
import { compileIndex, loadIndex, scan, select } from '../../lib/match';
import { hashText } from '../../lib/match/hash';
import { bracketed, named, pack, term } from './notation';

const index = compileIndex(
  pack(named('OpenAI', { needs: ['AI'], blocks: ['OpenAI Gym'] }), term('supply chain risk'), named('.NET')),
);

describe('an index', () => {
  test('is all in one buffer', () => {
    const views = Object.values(index).filter((part) => ArrayBuffer.isView(part));
    expect(views.length).toBeGreaterThan(0);
    for (const view of views) expect(view.buffer).toBe(index.buffer);
  });

  test('is the same from its buffer', () => {
    expect(loadIndex(index.buffer.slice(0))).toEqual(index);
  });

  test('of a pack without entries finds nothing', () => {
    const empty = loadIndex(compileIndex(pack()).buffer);
    expect(scan('OpenAI and supply chain risks', [empty])).toEqual([]);
  });

  test('of the same pack is the same, byte for byte', () => {
    const build = () => new Uint8Array(compileIndex(pack(named('OpenAI'), term('risk', { needs: ['chain'] }))).buffer);
    expect(build()).toEqual(build());
  });
});

describe('a buffer that is no index of ours is refused with the reason', () => {
  const changed = (change: (words: Uint32Array) => void): ArrayBuffer => {
    const buffer = index.buffer.slice(0);
    change(new Uint32Array(buffer, 0, 10));
    return buffer;
  };
  test.each<[string, ArrayBuffer, RegExp]>([
    ['nothing', new ArrayBuffer(0), /Not a term index/],
    ['zeros', new ArrayBuffer(1024), /Not a term index/],
    ['text', new TextEncoder().encode('{"format":1}'.repeat(20)).buffer, /Not a term index/],
    ['another version', changed((words) => words[1]!++), /version/],
    ['one cut short', index.buffer.slice(0, -4), /Damaged/],
    ['one with more after it', new Uint8Array([...new Uint8Array(index.buffer), 0, 0, 0, 0]).buffer, /Damaged/],
  ])('%s', (_, buffer, reason) => expect(() => loadIndex(buffer)).toThrow(reason));

  test('any damaged word of the header', () => {
    for (let word = 0; word < 10; word++)
      expect(() => loadIndex(changed((words) => (words[word]! ^= 0x10)))).toThrow(/term index/i);
  });
});

describe('forms that are no terms are left out', () => {
  test.each([
    ['empty ones', ''],
    ['spaces', ' \u00a0 '],
    ['signs alone', '+++'],
    ['an emoji', '🙂'],
    ['half an emoji', '\ud83d'],
    ['what runs over lines', 'supply\nchain'],
    ['more words than any name', 'word '.repeat(65)],
  ])('%s', (_, form) => {
    const text = `OpenAI ${form} and supply chain ${form} ${'word '.repeat(99)}`;
    expect(bracketed(text, pack(named(form), named('OpenAI', { aliases: [form] })))).toBe(
      text.replace('OpenAI', '[OpenAI]'),
    );
  });
});

test('words whose hashes are the same are told apart', () => {
  const byHash = new Map<number, string>();
  for (let at = 0; ; at++) {
    const word = `w${(at * 2_654_435_761).toString(36)}`;
    const other = byHash.get(hashText(word));
    byHash.set(hashText(word), word);
    if (other === undefined) continue;
    expect(bracketed(`${word} ${other}`, pack(named(word)))).toBe(`[${word}] ${other}`);
    expect(bracketed(`${word} ${other}`, pack(named(word), named(other)))).toBe(`[${word}] [${other}]`);
    return;
  }
});

describe('a large or strange pack', () => {
  test('of 150,000 entries is searched in a text of a million units', { timeout: 60_000 }, () => {
    const entries = Array.from({ length: 150_000 }, (_, at) => term(`term ${at.toString(36)}`));
    const large = compileIndex({ entries });
    const text = 'the term 2n9c and a term zz of terms, term 100. '.repeat(21_000);
    const found = select(text, scan(text, [large]), [large], { density: 'all' });
    expect(found.length).toBe(63_000);
    expect(found[0]).toMatchObject({ start: 4, end: 13, refs: [{ index: 0, entry: Number.parseInt('2n9c', 36) }] });
  });

  test('of one name borne by thousands offers the first of them', () => {
    const namesakes = compileIndex({ entries: Array.from({ length: 100_000 }, () => named('John Smith')) });
    const text = 'John Smith '.repeat(1000);
    const found = select(text, scan(text, [namesakes]), [namesakes], { density: 'all' });
    expect(found.length).toBe(1000);
    expect(found[0]!.refs.map(({ entry }) => entry)).toEqual(Array.from({ length: 32 }, (_, at) => at));
  });

  test('of nested and guarded names takes no longer than the text is long', () => {
    const nested = Array.from({ length: 64 }, (_, at) => 'Ab '.repeat(at + 1));
    const guarded = pack(
      ...nested.map((name) => named(name, { needs: ['Ab Ab', 'Cd'], blocks: ['Cd Ab', `Cd ${name}`] })),
    );
    const text = `${'Ab '.repeat(3000)}. ${'Cd Ab '.repeat(3000)}`;
    expect(bracketed(text, guarded).length).toBeGreaterThanOrEqual(text.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseToBackground, parseToReader } from '../../lib/platform/messages';

const page = { text: 'A deal.', title: 'Deal', language: 'en', published: '' };

describe('a message to the background', () => {
  it.each([
    { type: 'article-seen' },
    { type: 'article-gone' },
    { type: 'popover-wanted' },
    { type: 'frame-read' },
    { type: 'read', page },
    { type: 'cards', keys: ['p/a'] },
    { type: 'mute', key: 'p/a', where: 'here' },
    { type: 'explain', page, words: 'tariff' },
    { type: 'keep', page },
    { type: 'kept', address: 'https://news.example/' },
    { type: 'packs-changed' },
    { type: 'bundled-pack' },
    { type: 'oversee', page, muted: ['p/a'] },
    { type: 'look-up', typed: 'bank' },
    { type: 'evidence', id: 'kept-1' },
    { type: 'read-tab', tabId: 3 },
  ])('is taken: $type', (message) => {
    expect(parseToBackground(message)).toEqual(message);
  });
  it.each([
    ['of another kind', { type: 'summary' }],
    ['without its page', { type: 'read' }],
    ['that does not say where to mute', { type: 'mute', key: 'p/a' }],
    ['with half a page', { type: 'read', page: { text: 'A' } }],
    ['with keys that are not strings', { type: 'cards', keys: [1] }],
    ['with a tab that is none', { type: 'read-tab', tabId: -1 }],
    ['with words that are none', { type: 'explain', page, words: ['tariff'] }],
    ['that asks for the evidence of nothing', { type: 'evidence' }],
    ['that looks nothing up', { type: 'look-up' }],
    ['that is no object', 'article-seen'],
    ['that is null', null],
  ])('is left alone when it is one %s', (_, message) => {
    expect(parseToBackground(message)).toBeNull();
  });
});

describe('a message to the reader', () => {
  it.each([
    { type: 'summary' },
    { type: 'overview' },
    { type: 'keep' },
    { type: 'key', command: 'next' },
    { type: 'stop' },
    { type: 'show-entry', key: 'p/acme' },
    { type: 'show-words', span: { start: 1, end: 4 } },
  ])('is taken: $type', (message) => {
    expect(parseToReader(message)).toEqual(message);
  });
  it.each([
    ['with a span that runs backward', { type: 'show-words', span: { start: 4, end: 1 } }],
    ['with a key that is none', { type: 'show-entry', key: 3 }],
    ['for the background', { type: 'read', page }],
  ])('is left alone when it is one %s', (_, message) => {
    expect(parseToReader(message)).toBeNull();
  });
});

it('nothing that arrives makes the parsers throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseToBackground(value);
      parseToReader(value);
    }),
  );
});

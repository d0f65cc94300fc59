import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { selectedIn } = await import('../../lib/platform/selection');
const { leaveDraft, takeDraft } = await import('../../lib/platform/draft');

/** "a [b] c": the passage, with what is selected between the brackets. */
function seen(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { passage: marked.replace(/[[\]]/g, ''), start, end };
}

describe('what is selected on a page', () => {
  it.each([
    ['A rise. The [repo rate] fell. Then', 'repo rate', 'repo rate', 'The repo rate fell.'],
    ['The re[po ra]te fell.', 'po ra', 'repo rate', 'The repo rate fell.'],
    ['The [repo\n  rate] fell.', 'repo rate', 'repo rate', ''],
    ['It [fell. The] rate rose.', 'fell. The', 'fell. The', ''],
    ['The [repo rate] fell.', 'another', 'another', ''],
  ])('is whole words, and the sentence around them: %s', (marked, browsers, words, sentence) => {
    expect(selectedIn(seen(marked), browsers)).toEqual({ words, sentence });
  });

  it.each([[null], ['text'], [{ passage: 'a', start: 1, end: 0 }], [{ passage: 3, start: 0, end: 1 }]])(
    'is what the browser says where the page tells nothing: %j',
    (answer) => expect(selectedIn(answer, ' the  words ')).toEqual({ words: 'the words', sentence: '' }),
  );
});

describe('a term on its way to the form', () => {
  const met = { quote: 'A sale.', title: 'News', address: 'https://news.example/a', date: '2026-11-28' };

  it('is taken once, and kept nowhere on the disk', async () => {
    fakeBrowser.reset();
    expect(await takeDraft()).toBeNull();
    await leaveDraft({ name: 'Sale', met });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await takeDraft()).toEqual({ name: 'Sale', met });
    expect(await takeDraft()).toBeNull();
  });

  it('comes without its page where that is not whole', async () => {
    await fakeBrowser.storage.session.set({ draft: { name: 'Sale', met: { ...met, title: 7 } } });
    expect(await takeDraft()).toEqual({ name: 'Sale', met: null });
    await fakeBrowser.storage.session.set({ draft: ['Sale'] });
    expect(await takeDraft()).toBeNull();
  });
});

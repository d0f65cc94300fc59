import { afterAll, describe, expect, test } from 'vitest';
import { type ChangeListener, type Changes, textNodesIn, watchChanges } from '../../lib/page/changes';

const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

/** A box of its own and what is told of it: the tests do little but wait, and wait beside one another. */
function watched(settled?: ChangeListener['settled']) {
  const box = document.createElement('div');
  box.innerHTML = '<p class="one">One</p><p class="two">Two <b>bold</b></p>';
  document.body.append(box);
  const heard: Changes[] = [];
  const reworded: string[] = [];
  const watch = watchChanges({
    reworded: ({ data }) => reworded.push(data),
    settled: settled ?? (async (changes) => heard.push(changes)),
  });
  watch.observe(box);
  ends.push(watch.stop, () => box.remove());
  return { box, heard, reworded, watch };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const paragraph = (words: string) => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};
const touched = (heard: readonly Changes[]) =>
  heard.map((changes) => [...changes.touched].map(({ outerHTML }) => outerHTML));

describe.concurrent('a page’s changes', () => {
  test('are told together once the page is quiet', async () => {
    const { box, heard } = watched();
    box.append(paragraph('Three'));
    await pause(30);
    box.append(paragraph('Four'));
    expect(heard).toEqual([]);
    await pause(400);
    expect(touched(heard)).toEqual([['<p>Three</p>', '<p>Four</p>']]);
  });

  test('of words are told at once, and their element later', async () => {
    const { box, heard, reworded } = watched();
    box.querySelector('b')!.firstChild!.nodeValue = 'bolder';
    await Promise.resolve();
    expect(reworded).toEqual(['bolder']);
    await pause(400);
    expect(touched(heard)).toEqual([['<b>bolder</b>']]);
  });

  test('name only the outermost of elements that stand in one another', async () => {
    const { box, heard } = watched();
    const outer = document.createElement('section');
    box.append(outer);
    outer.append(paragraph('Three'));
    await pause(400);
    expect(touched(heard)).toEqual([['<section><p>Three</p></section>']]);
  });

  test('name what was taken away, with all its text', async () => {
    const { box, heard } = watched();
    box.querySelector('.two')!.remove();
    await pause(400);
    expect([...textNodesIn(heard[0]!.removed)].map(({ data }) => data)).toEqual(['Two ', 'bold']);
    expect(touched(heard)).toEqual([[]]);
  });

  test('that leave again before they are told are not told', async () => {
    const { box, heard } = watched();
    const passing = paragraph('Three');
    box.append(passing);
    passing.remove();
    await pause(400);
    expect(touched(heard)).toEqual([[]]);
  });

  test('of looks are told only where asked for', async () => {
    const { box, heard, watch } = watched();
    box.querySelector('.one')!.className = 'one open';
    await pause(400);
    expect(heard).toEqual([]);
    watch.observe(box, 'looks');
    box.querySelector('.one')!.className = 'one closed';
    await pause(400);
    expect(touched(heard)).toEqual([['<p class="one closed">One</p>']]);
  });

  test('are told less and less often by a page that changes without pause', async () => {
    const { box, heard } = watched();
    const ticking = setInterval(() => box.append(paragraph('more')), 20);
    await pause(5000);
    clearInterval(ticking);
    // After 1 s, then 2 s and 4 s later at the earliest.
    expect(heard.length).toBeGreaterThanOrEqual(1);
    expect(heard.length).toBeLessThanOrEqual(3);
    expect(heard.flatMap((changes) => [...changes.touched]).length).toBeGreaterThan(30);
  }, 10_000);

  test('are told at the first pace again once the watch is hurried', async () => {
    const { box, heard, watch } = watched();
    const ticking = setInterval(() => box.append(paragraph('more')), 20);
    await pause(4000); // The next ones would be told 4 s after the last ones at the earliest.
    const before = heard.length;
    watch.hurry();
    await pause(300);
    clearInterval(ticking);
    expect(heard.length).toBe(before + 1);
  }, 10_000);

  test('are heard no more after the watch has stopped', async () => {
    const { box, heard, watch } = watched();
    box.append(paragraph('Three'));
    await Promise.resolve();
    watch.stop();
    box.append(paragraph('Four'));
    await pause(400);
    expect(heard).toEqual([]);
  });

  test('that come while the last ones are being seen to wait for their turn', async () => {
    let atOnce = 0;
    let most = 0;
    const { box } = watched(async () => {
      most = Math.max(most, ++atOnce);
      box.append(paragraph('again'));
      await pause(100);
      atOnce--;
    });
    box.append(paragraph('Three'));
    await pause(1500);
    expect(most).toBe(1);
    expect(box.querySelectorAll('p').length).toBeLessThan(8);
  });
});

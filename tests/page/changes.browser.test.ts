import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Changes, type ChangeWatch, textNodesIn, watchChanges } from '../../lib/page/changes';

let box: HTMLElement;
let heard: Changes[];
let reworded: string[];
let watch: ChangeWatch;

beforeEach(() => {
  box = document.createElement('div');
  box.innerHTML = '<p id="one">One</p><p id="two">Two <b>bold</b></p>';
  document.body.append(box);
  heard = [];
  reworded = [];
  watch = watchChanges({
    reworded: ({ data }) => reworded.push(data),
    settled: async (changes) => heard.push(changes),
  });
  watch.observe(box);
});
afterEach(() => {
  watch.stop();
  box.remove();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const paragraph = (words: string) => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};
const touched = () => heard.map((changes) => [...changes.touched].map(({ outerHTML }) => outerHTML));

describe('a page’s changes', () => {
  test('are told together once the page is quiet', async () => {
    box.append(paragraph('Three'));
    await pause(30);
    box.append(paragraph('Four'));
    expect(heard).toEqual([]);
    await pause(400);
    expect(touched()).toEqual([['<p>Three</p>', '<p>Four</p>']]);
  });

  test('of words are told at once, and their element later', async () => {
    box.querySelector('b')!.firstChild!.nodeValue = 'bolder';
    await Promise.resolve();
    expect(reworded).toEqual(['bolder']);
    await pause(400);
    expect(touched()).toEqual([['<b>bolder</b>']]);
  });

  test('name only the outermost of elements that stand in one another', async () => {
    const outer = document.createElement('section');
    box.append(outer);
    outer.append(paragraph('Three'));
    await pause(400);
    expect(touched()).toEqual([['<section><p>Three</p></section>']]);
  });

  test('name what was taken away, with all its text', async () => {
    box.querySelector('#two')!.remove();
    await pause(400);
    expect([...textNodesIn(heard[0]!.removed)].map(({ data }) => data)).toEqual(['Two ', 'bold']);
    expect(touched()).toEqual([[]]);
  });

  test('that leave again before they are told are not told', async () => {
    const passing = paragraph('Three');
    box.append(passing);
    passing.remove();
    await pause(400);
    expect(touched()).toEqual([[]]);
  });

  test('of looks are told only where asked for', async () => {
    box.querySelector('#one')!.className = 'open';
    await pause(400);
    expect(heard).toEqual([]);
    watch.observe(box, 'looks');
    box.querySelector('#one')!.className = 'closed';
    await pause(400);
    expect(touched()).toEqual([['<p id="one" class="closed">One</p>']]);
  });

  test('are told less and less often by a page that changes without pause', async () => {
    const ticking = setInterval(() => box.append(paragraph('more')), 20);
    await pause(5000);
    clearInterval(ticking);
    // After 1 s, then 2 s and 4 s later at the earliest.
    expect(heard.length).toBeGreaterThanOrEqual(1);
    expect(heard.length).toBeLessThanOrEqual(3);
    expect(heard.flatMap((changes) => [...changes.touched]).length).toBeGreaterThan(30);
  }, 10_000);

  test('are told at the first pace again once the watch is hurried', async () => {
    const ticking = setInterval(() => box.append(paragraph('more')), 20);
    await pause(4000); // The next ones would be told 4 s after the last ones at the earliest.
    const before = heard.length;
    watch.hurry();
    await pause(300);
    clearInterval(ticking);
    expect(heard.length).toBe(before + 1);
  }, 10_000);

  test('are heard no more after the watch has stopped', async () => {
    box.append(paragraph('Three'));
    await Promise.resolve();
    watch.stop();
    box.append(paragraph('Four'));
    await pause(400);
    expect(heard).toEqual([]);
  });

  test('that come while the last ones are being seen to wait for their turn', async () => {
    watch.stop();
    let atOnce = 0;
    let most = 0;
    watch = watchChanges({
      reworded() {},
      async settled() {
        most = Math.max(most, ++atOnce);
        box.append(paragraph('again'));
        await pause(100);
        atOnce--;
      },
    });
    watch.observe(box);
    box.append(paragraph('Three'));
    await pause(1500);
    expect(most).toBe(1);
    expect(box.querySelectorAll('p').length).toBeLessThan(8);
  });
});

import { describe, expect, test } from 'vitest';
import { longestSlug, pathOf } from '../../lib/page/address';

describe('the path of an address', () => {
  test.each([
    ['https://courier.example/News/Storm', '/news/storm/'],
    ['http://courier.example/news/storm///?from=/a#/b', '/news/storm/'],
    ['https://courier.example/news#at?all', '/news/'],
    ['https://courier.example/go/https://other.example/a', '/go/https://other.example/a/'],
    ['file:///home/ann/storm.html', '/home/ann/storm.html/'],
    ['https://courier.example/', '/'],
    ['https://courier.example', '/'],
    ['https://courier.example?story=/a', '/'],
    ['about:blank', ''],
    ['data:text/html,https://courier.example/a', ''],
    ['blob:https://courier.example/1', ''],
    ['view-source:https://courier.example/a', ''],
    ['', ''],
  ])('of %s is %j', (address, path) => {
    expect(pathOf(address)).toBe(path);
  });
});

describe('the words of the longest slug', () => {
  test.each([
    ['/', 0],
    ['/news/', 1],
    ['/2026/03/storm-closes-harbour/', 3],
    ['/storm-closes/old-town-harbour-gates/', 4],
    ['/a-b-storm-7-x9/', 1],
    ['/%e5%8d%97-%e5%8c%97-t%c3%bcr/', 3],
    ['/storm.html', 2],
  ])('in %s are %i', (path, words) => {
    expect(longestSlug(path)).toBe(words);
  });
});

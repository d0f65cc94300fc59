import { describe, expect, test } from 'vitest';
import { hasDate, hasSegment, isFront, longestSlug, pathOf } from '../../lib/page/address';

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

describe('the root of a site', () => {
  test.each([
    ['/', true],
    ['/index.html/', true],
    ['/news/', false],
    ['/index.html/storm/', false],
    ['/news/index.html/', false],
  ])('is %s: %s', (path, front) => {
    expect(isFront(path)).toBe(front);
  });
});

describe('the segments of a path', () => {
  test.each([
    ['/news/storm/', true],
    ['/2026/news/', true],
    ['/newsroom/storm/', false],
    ['/the-news/', false],
    ['/', false],
    ['/go//storm/', false],
  ])('of %s name news or post: %s', (path, named) => {
    expect(hasSegment(path, ' news post ')).toBe(named);
  });
});

describe('the date in a path', () => {
  test.each([
    ['/2019/11/storm/', true],
    ['/news/2026-03-07/storm/', true],
    ['/news/1999/1/', true],
    ['/2019/storm/', false],
    ['/2019/', false],
    ['/2019storm/1/', false],
    ['/news/2150/11/', false],
    ['/news/12/11/', false],
    ['/', false],
  ])('of %s stands there: %s', (path, dated) => {
    expect(hasDate(path)).toBe(dated);
  });
});

/** What the address of a page tells of it. Plain loops: a pattern that is asked once costs more to prepare than to ask. */

/**
 * What is in the address between its host and its query, in lower case and with one slash at either end; '' where the page
 * has no address of its own (`about:`, `data:`, `blob:`).
 */
export function pathOf(address: string): string {
  const start = address.indexOf('://');
  if (!['http', 'https', 'file'].includes(address.slice(0, start))) return '';
  const parts = address.slice(start).split('#')[0]!.split('?')[0]!.toLowerCase().split('/').slice(3);
  while (parts.at(-1) === '') parts.pop();
  return ['', ...parts, ''].join('/');
}

/** Words of two letters and more in the path's longest segment; a letter may be written `%e4`. */
export function longestSlug(path: string): number {
  let most = 0;
  let words = 0;
  let letters = 0;
  for (let at = 0; at < path.length; at++) {
    const sign = path[at]!;
    if (sign === '/') words = 0;
    if (sign === '%') at += 2;
    else if (sign < 'a' || sign > 'z') letters = -1;
    if (++letters === 2) most = Math.max(most, ++words);
  }
  return most;
}

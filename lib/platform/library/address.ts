import { isGlossary, KEPT } from '../../match/own';
import { LibraryError } from './errors';

/**
 * The address an article is kept under: of a web page, without the part after # and without a name and password.
 * Query and all else stay: on many sites they tell articles apart.
 */
export function keptAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new LibraryError({ kind: 'not-an-address', address });
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Hexadecimal digits of the address's SHA-256 in an id: 64 bits, so that two of 500 articles never meet. */
const ID_DIGITS = 16;

/** The id of the article kept under `address`, always the same. */
export async function keptId(address: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `kept-${digits.slice(0, ID_DIGITS)}`;
}

/** Ids that no pack of the reader's own may have: those of kept articles, of all of them, and of the article in view. */
export const isReservedId = (id: string): boolean =>
  id === 'article' || id === KEPT || isGlossary(id) || /^kept-[0-9a-f]{16}$/.test(id);

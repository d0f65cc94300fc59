import type { Problem } from '../../knowledge/decode';

/** What kept the library from doing as asked. Whatever it is, nothing was changed. */
export type LibraryFault =
  /** Articles read in a private window are never kept. */
  | { readonly kind: 'private-window' }
  /** Only pages of the web have an address to come back to. */
  | { readonly kind: 'not-an-address'; readonly address: string }
  | { readonly kind: 'too-many'; readonly mostKept: number }
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  /** The browser gives no more room, whatever the library's own limit. */
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'not-found'; readonly id: string }
  /** What is to be restored has come back by other ways. */
  | { readonly kind: 'there-already'; readonly title: string }
  /** What was given is no pack; never without a problem. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** What is stored cannot be read. `place` as in `Problem.path`; '' is the whole. */
  | { readonly kind: 'damaged'; readonly title: string; readonly place: string; readonly reason: string }
  /** The stored library is of a later version than this program. */
  | { readonly kind: 'newer-library' }
  /** The browser's storage does not work. `reason` in its words. */
  | { readonly kind: 'storage'; readonly reason: string };

/** What was wrong, for the reader to be told; the message is for those who read the console. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    readonly fault: LibraryFault,
    cause?: unknown,
  ) {
    super(JSON.stringify(fault), { cause });
  }
}

/** `error` as the library reports it: one of its own as it came, one of the browser's by its name. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'QuotaExceededError') return new LibraryError({ kind: 'disk-full' }, error);
  if (name === 'VersionError') return new LibraryError({ kind: 'newer-library' }, error);
  return new LibraryError({ kind: 'storage', reason: message || name || 'no reason given' }, error);
}

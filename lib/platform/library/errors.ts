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

/** A fault with a sentence for the reader as its message. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    readonly fault: LibraryFault,
    cause?: unknown,
  ) {
    super(sentence(fault), { cause });
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

function sentence(fault: LibraryFault): string {
  switch (fault.kind) {
    case 'private-window':
      return 'This article is open in a private window, and nothing read there is kept.';
    case 'not-an-address':
      return `The article cannot be kept: “${fault.address}” is not the address of a web page.`;
    case 'too-many':
      return `The library holds ${fault.mostKept} kept articles, the most it takes. Remove some to keep another.`;
    case 'too-large':
      return `The library would grow beyond ${megabytes(fault.mostBytes)}, the most it takes. Remove some of it first.`;
    case 'disk-full':
      return 'The library could not be changed: the browser has no more room for it. Free some space and try again.';
    case 'not-found':
      return `The library holds nothing under “${fault.id}”. It may have been removed.`;
    case 'there-already':
      return `“${fault.title}” is in the library already.`;
    case 'refused':
      return `This is not a pack that Newsgloss can read: ${problemsInWords(fault.problems)}.`;
    case 'damaged':
      return `“${fault.title}” cannot be read from the library: ${inWords({ path: fault.place, reason: fault.reason })}.`;
    case 'newer-library':
      return 'The library was written by a later version of Newsgloss than this one. Update Newsgloss to open it.';
    case 'storage':
      return `The browser's storage failed, and the library is as it was: ${fault.reason.replace(/\.$/, '')}.`;
  }
}

const megabytes = (bytes: number): string => (bytes < 1e6 ? `${bytes} bytes` : `${Math.round(bytes / 1e6)} MB`);

const inWords = ({ path, reason }: Problem): string => (path === '' ? `it ${reason}` : `${path} ${reason}`);

function problemsInWords(problems: readonly Problem[]): string {
  const [first, ...more] = problems;
  if (!first) return 'no problem is named';
  return more.length === 0 ? inWords(first) : `${inWords(first)} (and ${more.length} more)`;
}

/** What a file of ours is: a pack or everything, or notes for people. */
export type FileKind = 'json' | 'md';

const TYPES: Readonly<Record<FileKind, string>> = { json: 'application/json', md: 'text/markdown;charset=utf-8' };

/** The name of a file of ours about `title`: letters and digits that every file system takes. */
export const fileName = (title = '', kind: FileKind = 'json'): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'article'
  }.${kind}`;

/** Gives the reader a text as a file. */
export function saveAs(text: string, name: string): void {
  const kind = name.endsWith('.md') ? 'md' : 'json';
  const address = URL.createObjectURL(new Blob([text], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000); // Firefox reads it a moment later.
}

/** The name of a file of ours about `title`: letters and digits that every file system takes. */
export const fileName = (title = ''): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'article'
  }.json`;

/** Gives the reader a text as a file. */
export function saveAs(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000); // Firefox reads it a moment later.
}

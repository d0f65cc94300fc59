/** The address of the page of what a pack or a kept article rests on, at a passage where one is given. */
export const sourceOf = (packId: string, passage = ''): string =>
  `/source.html?${new URLSearchParams({ pack: packId })}${passage && `#${passage}`}`;

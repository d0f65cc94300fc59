import { createElement } from '../../lib/page/host';

/** Puts `text` on the clipboard. Rejects where the browser will not. Call it from a press. */
export async function copy(text: string, root: ShadowRoot): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages without encryption have no clipboard but by the old way: what is selected is copied.
    const focused = root.activeElement as HTMLElement | null;
    const field = createElement('textarea') as HTMLTextAreaElement;
    field.value = text;
    root.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    focused?.focus({ preventScroll: true });
    if (!copied) throw new Error('Not copied');
  }
}

import { browser } from 'wxt/browser';

/** What browsers let an extension's scripts ask: Chromium by a call, Firefox by a property of the element. */
type Asked = (element: HTMLElement) => ShadowRoot | null;
interface AskedElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The element's shadow root, also a closed one where the browser shows it to extensions. Never throws. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  // Closed ones belong to custom elements; asking every element of a large page would take longer than reading it.
  if (open || !element.localName.includes('-')) return open;
  try {
    const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot?: Asked } };
    if (dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as AskedElement).openOrClosedShadowRoot ?? null;
  } catch {
    return null; // The extension has gone, or the element is no HTML element.
  }
}

import { browser } from 'wxt/browser';

/** What browsers let an extension's scripts ask: Chromium by a call, Firefox by a property of the element. */
type Asked = (element: HTMLElement) => ShadowRoot | null;
interface AskedElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The element's shadow root, also a closed one where the browser shows it to extensions. Never throws. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Asked of the prototype: a form's fields hide its own properties.
  const open = Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;
  // Closed ones belong to custom elements; asking every element of a large page would take longer than reading it.
  if (open || !(Reflect.get(Element.prototype, 'localName', element) as string).includes('-')) return open;
  try {
    const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot?: Asked } };
    if (dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as AskedElement).openOrClosedShadowRoot ?? null;
  } catch {
    return null; // The extension has gone, or the element is no HTML element.
  }
}

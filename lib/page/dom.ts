/**
 * DOM reads that a page cannot shadow. A form's fields hide its own properties (`<input name="parentNode">`), in a content
 * script's world too, and a document's named elements do (`<form name="body">`) in the page's own; so whatever touches
 * nodes of a strange page asks the prototypes instead of the node.
 * https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 *
 * The getters are marked pure so that a script which needs a few of them is built without the others.
 */

function getter<N extends object, T>(of: { readonly prototype: N }, name: keyof N): (node: N) => T {
  const get = Object.getOwnPropertyDescriptor(of.prototype, name)?.get;
  if (!get) throw new TypeError(`no getter for ${String(name)}`);
  return Function.prototype.call.bind(get) as (node: N) => T;
}

export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'parentNode');
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'nextSibling');
const viewOf = /* @__PURE__ */ getter<Document, Window | null>(Document, 'defaultView');
/** In a document, be it in a shadow tree. */
export const isConnected = /* @__PURE__ */ getter<Node, boolean>(Node, 'isConnected');
const nodeTypeOf = /* @__PURE__ */ getter<Node, number>(Node, 'nodeType');
const ownerOf = /* @__PURE__ */ getter<Node, Document | null>(Node, 'ownerDocument');
const localNameOf = /* @__PURE__ */ getter<Element, string>(Element, 'localName');
const namespaceOf = /* @__PURE__ */ getter<Element, string | null>(Element, 'namespaceURI');
/** `<html>`, or whatever else the document's only element is; null in an empty document. */
export const rootElementOf = /* @__PURE__ */ getter<Document, Element | null>(Document, 'documentElement');
export const titleOf = /* @__PURE__ */ getter<Document, string>(Document, 'title');
export const contentTypeOf = /* @__PURE__ */ getter<Document, string>(Document, 'contentType');
export const addressOf = /* @__PURE__ */ getter<Document, string>(Document, 'URL');
export const textOf = /* @__PURE__ */ getter<Node, string>(Node, 'textContent');
/** The element's open shadow root; null where it has none or a closed one. */
export const openShadowRootOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(Element, 'shadowRoot');
const slotOfElement = /* @__PURE__ */ getter<Element, Element | null>(Element, 'assignedSlot');
const slotOfText = /* @__PURE__ */ getter<Text, Element | null>(Text, 'assignedSlot');

export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === Node.DOCUMENT_NODE;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE;
export const documentOf = (node: Node): Document => (isDocument(node) ? node : ownerOf(node)!);

/** Lower-case tag name, the same for HTML and for XHTML served as XML. */
export const tagOf = (element: Element): string => localNameOf(element).toLowerCase();

/** The attribute's value, '' where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** The nearest element, from `element` upwards, that the selector matches. */
export const closestTo = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** Whether `node` is `element` or stands below it, shadow trees not looked into. */
export const holds = (element: Element, node: Node): boolean => Node.prototype.contains.call(element, node);

/** Whether `node` comes after `other` in their document, and not in it. */
export const comesAfter = (node: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(other, node) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;

/** All matches below a document or element, in document order. */
export const queryAll = (root: Document | Element, selector: string): Element[] => [
  ...(isDocument(root) ? Document : Element).prototype.querySelectorAll.call(root, selector),
];

/** All matches in a document, each looked up only when it is asked for by its number: what goes through lists is slow to start. */
export const listOf = (page: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(page, selector);

/** Walks all elements and Text nodes below `root`, in document order. */
export const walkerOf = (root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** Gives an element's shadow root, open or (where the browser lets an extension ask) closed; null where it has none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** What the page put into the slot, in the order it is shown in; empty where the slot shows its own children. */
export const assignedTo = (slot: Element): readonly Node[] =>
  namespaceOf(slot) === XHTML ? HTMLSlotElement.prototype.assignedNodes.call(slot) : [];
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The way back up: the slot the element is shown in, or its parent, the host in place of a shadow root. */
export function flatParentOf(node: Element | Text): Element | null {
  const slot = isText(node) ? slotOfText(node) : slotOfElement(node);
  if (slot) return slot;
  const parent = parentOf(node);
  return !parent || isElement(parent) ? parent : hostOf(parent);
}

/** The element whose shadow tree `node` is the root of; null for any other node, a document with an image named "host" too. */
export const hostOf = (node: Node): Element | null =>
  nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE ? ((node as Partial<ShadowRoot>).host ?? null) : null;

/** The window the node is shown in; null where its document is not. */
export const windowOf = (node: Node): Window | null => viewOf(documentOf(node));

/** The computed style; null in a document that is not shown. Reading from it may force style. */
export const styleOf = (element: Element): CSSStyleDeclaration | null =>
  windowOf(element)?.getComputedStyle(element) ?? null;

/** The element's box in the window, in px. Forces layout. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The computed `display`, '' in a document that is not shown. May force style. */
export const displayOf = (element: Element): string => styleOf(element)?.display ?? '';

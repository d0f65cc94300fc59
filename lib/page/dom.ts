/**
 * DOM reads that a page cannot shadow. A form's fields and a document's named elements hide its own properties
 * (`<input name="parentNode">`, `<form name="body">`), in a content script's world too, so whatever touches nodes of
 * a strange page asks the prototypes instead of the node.
 * https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */

function getter<N extends object, T>(prototype: N, name: keyof N): (of: N) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter for ${String(name)}`);
  return (of) => get.call(of) as T;
}

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
const ownerOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
const localNameOf = getter<Element, string>(Element.prototype, 'localName');
/** `<html>`, or whatever else the document's only element is; null in an empty document. */
export const rootElementOf = getter<Document, Element | null>(Document.prototype, 'documentElement');
export const titleOf = getter<Document, string>(Document.prototype, 'title');
export const textOf = getter<Node, string>(Node.prototype, 'textContent');

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

/** All matches below a document or element, in document order. */
export const queryAll = (root: Document | Element, selector: string): Element[] =>
  Array.from((isDocument(root) ? Document : Element).prototype.querySelectorAll.call(root, selector));

/** Walks all elements and Text nodes below `root`, in document order. */
export const walkerOf = (root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** The computed `display`, '' in a document that is not shown. May force style. */
export const displayOf = (element: Element): string => {
  const view = documentOf(element).defaultView;
  return view ? view.getComputedStyle(element).display : '';
};

/**
 * Whether what stands in the element can be laid out: it is neither `display: none` nor in a hidden subtree.
 * `checkVisibility` also says no to `display: contents`, whose children are shown. May force style, never layout.
 * https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility
 */
export const isRendered = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element) || displayOf(element) === 'contents';

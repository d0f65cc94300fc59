/** Ways through the tree a reader sees, across shadow trees and slots. https://drafts.csswg.org/css-scoping/#flattening */
import { flatParentOf, hostOf, isElement, isText, parentOf } from './dom';

/** The element a node is shown in, slots and the hosts of shadow trees included; null at the top. */
export function elementAbove(node: Node): Element | null {
  if (isElement(node)) return flatParentOf(node);
  if (isText(node) && node.assignedSlot) return node.assignedSlot;
  const parent = parentOf(node);
  return !parent || isElement(parent) ? parent : hostOf(parent);
}

/** The document or shadow root that a node stands in, or the top of a tree that stands in neither. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** Whether `inner` is `outer` or is shown somewhere in it. */
export function showsIn(outer: Element, inner: Element): boolean {
  for (let above: Element | null = inner; above; above = flatParentOf(above)) if (above === outer) return true;
  return false;
}

/** Compares nodes by where they stand in the page; one in a shadow tree stands where its host does. */
export function inPageOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const position: number = Node.prototype.compareDocumentPosition.call(a, b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0)
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const [hostA, hostB] = [outermostHost(a), outermostHost(b)];
  return hostA === a && hostB === b ? 0 : inPageOrder(hostA, hostB);
}

/** The node itself where it stands in a document, else the element of the document that hosts its tree. */
function outermostHost(node: Node): Node {
  let at = node;
  for (let root = rootOf(at); isShadowRoot(root); root = rootOf(at)) at = root.host;
  return at;
}
const isShadowRoot = (root: Node): root is ShadowRoot => hostOf(root) !== null;

/** The shadow roots, outer ones first, that a node stands in. */
export function shadowRootsAround(node: Node): ShadowRoot[] {
  const around: ShadowRoot[] = [];
  for (let root = rootOf(node); isShadowRoot(root); root = rootOf(root.host)) around.unshift(root);
  return around;
}

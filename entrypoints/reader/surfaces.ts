/** Where in the page text is read: the documents that hold articles, each with the shadow trees that hold some of it. */
import { type Caret, caretAt } from '../../lib/page/pointer';
import { rootOf, shadowRootsAround } from '../../lib/page/tree';

export interface Surfaces {
  /** Notes where these nodes stand; gives back documents and shadow roots not noted before. */
  note(nodes: Iterable<Node>): Node[];
  /** The carets nearest to a point of the top window, one a document. */
  caretsAt(x: number, y: number): Caret[];
  forget(): void;
}

export function createSurfaces(): Surfaces {
  const shadowRoots = new Map<Document, Set<ShadowRoot>>();
  const known = new Set<Node>();
  return {
    note(nodes) {
      const added: Node[] = [];
      for (const node of nodes) {
        const root = rootOf(node);
        if (known.has(root)) continue;
        const page = node.ownerDocument!;
        const around = shadowRootsAround(node);
        const roots = shadowRoots.get(page) ?? new Set();
        for (const shadow of around) roots.add(shadow);
        shadowRoots.set(page, roots);
        for (const surface of [page, ...around])
          if (!known.has(surface)) {
            known.add(surface);
            added.push(surface);
          }
      }
      return added;
    },
    caretsAt: (x, y) => [...shadowRoots].flatMap(([page, roots]) => caretAt(x, y, page, [...roots]) ?? []),
    forget() {
      shadowRoots.clear();
      known.clear();
    },
  };
}

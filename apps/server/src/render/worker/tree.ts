/** A drawn element, free of the document it was drawn in. */
export interface Tree {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (Tree | string)[];
}

/** A copy of what stands in a document. */
export function treeOf(element: Element): Tree {
  const children: (Tree | string)[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 1) children.push(treeOf(node as Element));
    else if (node.nodeType === 3) children.push(node.nodeValue ?? "");
  }
  // The document lists the attribute that was set last first; a browser, and what React writes without a document, the other way round.
  const attributes = new Map([...element.attributes].reverse().map(({ name, value }) => [name, value]));
  return { name: element.localName, attributes, children };
}

/** An element and all below it, in the order of the document. */
export function* elementsOf(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) if (typeof child !== "string") yield* elementsOf(child);
}

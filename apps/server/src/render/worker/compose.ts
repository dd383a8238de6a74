import type { Tree } from "./tree.ts";

/**
 * One `<svg>` out of what a figure drew: its own when that is the root, otherwise every panel's, nested at the place that
 * its box has on the page.
 */
export function composed(drawn: Tree, width: number, height: number): Tree {
  if (drawn.name === "svg") return drawn;
  const panels = [...panelsOf(drawn, "0")];
  if (panels.length === 0) throw new Error("the figure drew no picture");
  const attributes = new Map([
    ["xmlns", "http://www.w3.org/2000/svg"],
    ["width", String(width)],
    ["height", String(height)],
    ["viewBox", `0 0 ${width} ${height}`],
  ]);
  return { name: "svg", attributes, children: panels };
}

function* panelsOf(tree: Tree, top: string): Generator<Tree> {
  const here = tree.attributes.get("data-top") ?? top;
  if (tree.name === "svg") {
    const { attributes, children } = tree;
    const placed = new Map([["x", "0"], ["y", here], ...attributes]);
    for (const name of ["xmlns", "role"]) placed.delete(name);
    yield { name: "svg", attributes: placed, children };
    return;
  }
  for (const child of tree.children) if (typeof child !== "string") yield* panelsOf(child, here);
}

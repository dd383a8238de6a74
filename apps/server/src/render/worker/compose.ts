const SVG = "http://www.w3.org/2000/svg";

/**
 * A copy of what a figure drew as one `<svg>`: its own when that is the root, otherwise every panel's, nested at the place that
 * its box has on the page.
 */
export function composed(drawn: Element, width: number, height: number): Element {
  if (drawn.localName === "svg") return drawn.cloneNode(true) as Element;
  const root = document.createElementNS(SVG, "svg");
  root.setAttribute("xmlns", SVG);
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  for (const surface of drawn.querySelectorAll("svg.recharts-surface")) {
    const panel = surface.cloneNode(true) as Element;
    panel.removeAttribute("xmlns");
    panel.removeAttribute("role");
    panel.setAttribute("x", "0");
    panel.setAttribute("y", surface.closest("[data-top]")?.getAttribute("data-top") ?? "0");
    root.append(panel);
  }
  if (root.childElementCount === 0) throw new Error("the figure drew no picture");
  return root;
}

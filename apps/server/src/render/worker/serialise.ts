import { FONT } from "@observatory/charts/theme";
import { escaped, escapedAttribute } from "../../xml.ts";
import { elementsOf, type Tree } from "./tree.ts";

/** Elements a picture may hold; script, foreignObject, links and anything unheard of are left out. */
const ELEMENTS = new Set(
  "svg g path rect line circle ellipse polygon polyline text tspan title desc defs clipPath mask pattern linearGradient radialGradient stop use".split(
    " ",
  ),
);

/** Attributes that hold places and sizes, with the elements they mean something on; their numbers are rounded. */
const PLACES: Readonly<Record<string, string>> = {
  x: "svg rect text tspan use mask pattern",
  y: "svg rect text tspan use mask pattern",
  width: "svg rect mask pattern",
  height: "svg rect mask pattern",
  viewBox: "svg pattern",
  x1: "line linearGradient",
  x2: "line linearGradient",
  y1: "line linearGradient",
  y2: "line linearGradient",
  cx: "circle ellipse radialGradient",
  cy: "circle ellipse radialGradient",
  r: "circle radialGradient",
  rx: "rect ellipse",
  ry: "rect ellipse",
  dx: "text tspan",
  dy: "text tspan",
  d: "path",
  points: "polygon polyline",
  offset: "stop",
};

/** Numbers on any element. */
const NUMBERS = new Set(
  "transform stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit font-size opacity fill-opacity stroke-opacity stop-opacity letter-spacing gradientTransform patternTransform".split(
    " ",
  ),
);

const PLAIN = new Set(
  "xmlns role lang xml:lang aria-label aria-labelledby aria-hidden fill fill-rule clip-rule clip-path mask stroke stroke-linecap stroke-linejoin paint-order text-anchor dominant-baseline font-family font-weight font-style font-variant-numeric stop-color gradientUnits patternUnits clipPathUnits maskUnits preserveAspectRatio vector-effect visibility href".split(
    " ",
  ),
);

const REFERENCE = /url\(["']?#([^"')]+)["']?\)/g;

/**
 * Writes a drawn picture as SVG text, byte for byte the same whenever the same was drawn: ids renumbered in order of
 * appearance behind a prefix and only where something refers to them, numbers rounded to 0.001, groups without contents
 * or attributes dropped, and nothing in it that could run or reach outside.
 *
 * @param root - An `<svg>` element.
 * @param idPrefix - Starts every id, so that two pictures on one page never share one.
 */
export function serialise(root: Tree, idPrefix: string): string {
  const ids = new Map<string, string>();
  for (const id of referencedIds(root)) ids.set(id, `${idPrefix}-${ids.size + 1}`);
  return written(root, ids);
}

function referencedIds(root: Tree): Set<string> {
  const found = new Set<string>();
  for (const { attributes } of elementsOf(root)) {
    for (const [name, value] of attributes) {
      for (const [, id] of value.matchAll(REFERENCE)) if (id !== undefined) found.add(id);
      if (name === "href" && value.startsWith("#")) found.add(value.slice(1));
      if (name === "aria-labelledby") for (const id of value.split(/\s+/)) found.add(id);
    }
  }
  return found;
}

function written(element: Tree, ids: ReadonlyMap<string, string>): string {
  const { name } = element;
  if (name === "a") return childrenOf(element, ids);
  if (!ELEMENTS.has(name)) return "";
  if (name === "clipPath" && !ids.has(element.attributes.get("id") ?? "")) return "";
  const inner = childrenOf(element, ids);
  const attributes = attributesOf(element, ids);
  if (inner === "" && /^(g|defs|title|desc|text|tspan)$/.test(name)) return "";
  if (name === "g" && attributes === "") return inner;
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function childrenOf(element: Tree, ids: ReadonlyMap<string, string>): string {
  const holdsText = /^(text|tspan|title|desc)$/.test(element.name);
  let text = "";
  for (const child of element.children) {
    if (typeof child !== "string") text += written(child, ids);
    else if (holdsText) text += escaped(child);
  }
  return text;
}

function attributesOf(element: Tree, ids: ReadonlyMap<string, string>): string {
  let text = "";
  for (const [name, value] of element.attributes) {
    const kept = attribute(element.name, { name, value }, ids);
    if (kept !== null) text += ` ${name}="${escapedAttribute(kept)}"`;
  }
  return text;
}

function attribute(element: string, given: { name: string; value: string }, ids: ReadonlyMap<string, string>) {
  const { name, value } = given;
  if (name === "id") return ids.get(value) ?? null;
  const meant = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  if (meant !== undefined) return meant.split(" ").includes(element) ? rounded(value) : null;
  if (value === "") return null;
  if (NUMBERS.has(name)) return rounded(value);
  if (!PLAIN.has(name)) return null;
  if (name === "href") return value.startsWith("#") ? `#${ids.get(value.slice(1)) ?? ""}` : null;
  if (name === "aria-labelledby")
    return value
      .split(/\s+/)
      .map((id) => ids.get(id) ?? id)
      .join(" ");
  if (name === "font-family") return fontStack(value);
  return value.replaceAll(REFERENCE, (_, id: string) => `url(#${ids.get(id) ?? id})`);
}

function rounded(value: string): string {
  return value.replaceAll(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => {
    const near = Math.round(Number(number) * 1000) / 1000;
    return String(near === 0 ? 0 : near);
  });
}

/** A font with what stands in for it where it is not installed. */
function fontStack(family: string): string {
  if (family.includes(",")) return family;
  const generic = family === FONT.serif ? "serif" : "sans-serif";
  const chinese = family === FONT.chinese ? "" : `'${FONT.chinese}', `;
  return `'${family.replaceAll(/["']/g, "")}', ${chinese}${generic}`;
}

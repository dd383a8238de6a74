import { parseHTML } from "linkedom";
import { lineHeight, measure, registerFonts } from "./measure.ts";

/** What React and Recharts look for on the global object. */
const GLOBALS = [
  "window",
  "document",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "SVGElement",
  "MutationObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/**
 * Gives this thread a document in which Recharts draws the very picture a browser draws: texts are as wide as our fonts
 * make them and nothing moves. Must run before recharts is imported, which decides at import whether it may draw.
 */
export function installDocument(fontFiles: readonly string[]): void {
  registerFonts(fontFiles);
  const window = parseHTML("<!doctype html><html><head></head><body></body></html>") as unknown as Window &
    typeof globalThis;
  const added = {
    matchMedia: (query: string) => ({
      matches: query.includes("prefers-reduced-motion: reduce"),
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }),
    getComputedStyle: styleOf,
    requestAnimationFrame: (then: (now: number) => void) => setTimeout(() => then(performance.now()), FRAME_MS),
    cancelAnimationFrame: (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame),
  };
  for (const [name, value] of Object.entries(added)) Object.defineProperty(window, name, { value, configurable: true });
  window.Element.prototype.getBoundingClientRect = function boundingBox(this: Element) {
    return boxOf(this);
  };
  for (const name of GLOBALS) {
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

const FRAME_MS = 16;

const SVG = "http://www.w3.org/2000/svg";

/** Only texts have a size here; boxes have what their attributes say, because nothing is laid out. */
function boxOf(element: Element): DOMRect {
  const isText = element.namespaceURI === SVG ? /^(text|tspan|g)$/.test(element.localName) : element.id === SPAN;
  const style = isText ? styleOf(element) : null;
  const width = style === null ? 0 : measure(element.textContent ?? "", style);
  const height = style === null || element.textContent === "" ? 0 : lineHeight(style);
  return { x: 0, y: 0, left: 0, top: 0, width, height, right: width, bottom: height, toJSON: () => ({}) };
}

/** Where Recharts puts a text to learn its width. */
const SPAN = "recharts_measurement_span";

/** The font of an element as its own or inherited attributes and inline style say. */
function styleOf(element: Element) {
  return {
    fontSize: inherited(element, "font-size", "fontSize") ?? "16px",
    fontFamily: inherited(element, "font-family", "fontFamily") ?? "",
    fontWeight: inherited(element, "font-weight", "fontWeight") ?? "400",
  };
}

function inherited(element: Element, attribute: string, property: "fontSize" | "fontFamily" | "fontWeight") {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(attribute) ?? ((at as HTMLElement).style?.[property] || null);
    if (value !== null) return /^[\d.]+$/.test(value) && property === "fontSize" ? `${value}px` : value;
  }
  return null;
}

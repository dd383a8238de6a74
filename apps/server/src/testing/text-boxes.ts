import { parseMarkup } from "../render/worker/parse-markup.ts";
import { chunksOf, type Run, runsOf } from "../render/worker/placed-runs.ts";
import { PLAIN_STYLE, styleWithin, type TextStyle } from "../render/worker/text-runs.ts";
import type { Tree } from "../render/worker/tree.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the ink of a line of words lies in a picture, in its px. */
export interface TextBox extends Box {
  readonly text: string;
  /** The innermost picture it stands in, beyond which nothing of it is seen. */
  readonly frame: Box;
}

/** How far the ink of a run reaches from where it is written, as a canvas measures it. */
export type Ink = (run: Run) => { advance: number; left: number; right: number; ascent: number; descent: number };

/**
 * Measures every line of words of a drawn picture.
 *
 * @throws Error if something is moved otherwise than by `translate` and `scale`: what is turned is not measured.
 */
export function textBoxes(svg: string, ink: Ink): TextBox[] {
  const boxes: TextBox[] = [];
  const visit = (element: Tree, outside: TextStyle, from: Place) => {
    const style = styleWithin(element, outside);
    const place = within(element, from);
    for (const child of element.children) {
      if (typeof child === "string") continue;
      if (child.name === "text") boxes.push(...boxesOf(child, style, within(child, place), ink));
      else visit(child, style, place);
    }
  };
  visit(parseMarkup(svg), PLAIN_STYLE, { x: 0, y: 0, scale: 1, frame: EVERYWHERE });
  return boxes;
}

/** Pairs of lines whose ink overlaps, and lines that reach out of the frame, each in words. */
export function collisions(boxes: readonly TextBox[], slack = 1): string[] {
  const out = boxes
    .filter(
      ({ left, top, right, bottom, frame }) =>
        left < frame.left - slack ||
        top < frame.top - slack ||
        right > frame.right + slack ||
        bottom > frame.bottom + slack,
    )
    .map((box) => `“${box.text}” is cut off`);
  const pairs = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack,
      )
      .map((other) => `“${one.text}” runs into “${other.text}”`),
  );
  return [...out, ...pairs];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly frame: Box;
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function within({ name, attributes }: Tree, from: Place): Place {
  let place = from;
  const move = (x: number, y: number) => {
    place = { ...place, x: place.x + x * place.scale, y: place.y + y * place.scale };
  };
  if (name === "svg") {
    const own = attributes.get("viewBox") ?? `0 0 ${attributes.get("width")} ${attributes.get("height")}`;
    const [, , width = 0, height = 0] = own.split(" ").map(Number);
    move(Number(attributes.get("x") ?? 0), Number(attributes.get("y") ?? 0));
    const { x: left, y: top, scale, frame } = place;
    const shown = { left, top, right: left + width * scale, bottom: top + height * scale };
    place = { ...place, frame: inner(frame, shown) };
  }
  for (const [, verb, numbers = ""] of (attributes.get("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [one = 0, other = 0] = numbers.split(/[\s,]+/).map(Number);
    if (verb === "translate") move(one, other);
    else if (verb === "scale") place = { ...place, scale: place.scale * one };
    else throw new Error(`not measured: ${verb}(${numbers})`);
  }
  return place;
}

function inner(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function boxesOf(text: Tree, outside: TextStyle, { x, y, scale, frame }: Place, ink: Ink): TextBox[] {
  let pen = { x: 0, y: 0 };
  return chunksOf([...runsOf(text, styleWithin(text, outside))]).map((chunk) => {
    const [first] = chunk;
    pen = { x: first?.x ?? pen.x, y: first?.y ?? pen.y };
    const inks = chunk.map(ink);
    const advance = inks.reduce((sum, { advance: own }) => sum + own, 0);
    const anchor = first?.style.anchor;
    pen.x -= anchor === "middle" ? advance / 2 : anchor === "end" ? advance : 0;
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [i, { advance: own, left, right, ascent, descent }] of inks.entries()) {
      pen.y += chunk[i]?.dy ?? 0;
      box.left = Math.min(box.left, x + (pen.x - left) * scale);
      box.right = Math.max(box.right, x + (pen.x + right) * scale);
      box.top = Math.min(box.top, y + (pen.y - ascent) * scale);
      box.bottom = Math.max(box.bottom, y + (pen.y + descent) * scale);
      pen.x += own;
    }
    return { text: chunk.map((run) => run.text).join(""), frame, ...box };
  });
}

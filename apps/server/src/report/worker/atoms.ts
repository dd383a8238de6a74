import type { Drawn } from "../../render/job.ts";
import { POINTS } from "../../render/worker/pdf-drawing.ts";
import type { Block, Span } from "../blocks.ts";
import { BODY, LABEL_WIDTH, STYLES, type Style } from "./page.ts";
import { type Line, type Measure, setLines } from "./set-lines.ts";

/** What is drawn in one go and never divided: a line, a picture. */
export type Atom = {
  readonly height: number;
  /** Room before it, dropped at the head of a page. */
  readonly before: number;
  /** What it belongs to in the document's structure: equal numbers, one element. */
  readonly element: number;
  readonly tag: Tag;
  /** Whether what follows must stand on the same page. */
  readonly withNext: boolean;
  readonly onNewPage?: boolean;
  /** A place that others lead to; an entry makes it one of the contents and a bookmark of that level. */
  readonly anchor?: string;
  readonly entry?: { readonly text: string; readonly level: 1 | 2 };
} & (
  | {
      readonly kind: "line";
      readonly line: Line;
      readonly style: Style;
      readonly indent: number;
      readonly label?: string;
      readonly boxed?: true;
    }
  | {
      readonly kind: "entry";
      readonly line: Line;
      readonly style: Style;
      readonly indent: number;
      readonly to: string;
      readonly isLast: boolean;
    }
  | { readonly kind: "picture"; readonly drawing: Drawn; readonly scale: number; readonly alt: string }
  | { readonly kind: "rule" }
);

export type Tag = "Title" | "H1" | "H2" | "P" | "Caption" | "Figure" | "TOCI";

type LineAtom = Omit<Extract<Atom, { kind: "line" }>, "height" | "before" | "element" | "line" | "withNext" | "kind">;

/** Pictures leave this much of a page to their caption. */
const CAPTION_ROOM = 135;

/** Divides blocks into what stands on pages; entries of the contents come from the blocks themselves. */
export function atomsOf(blocks: readonly Block[], measure: Measure): Atom[] {
  let element = 0;
  const atoms: Atom[] = [];
  const text = (spans: readonly Span[], given: LineAtom & { keep?: "none" | "all" | "next"; before?: number }) => {
    const { keep = "none", before, ...rest } = given;
    element++;
    const lines = setLines(spans, BODY.width - given.indent - (given.boxed ? 12 : 0), given.style, measure);
    for (const [i, line] of lines.entries()) {
      const last = i === lines.length - 1;
      const { label, anchor, entry, onNewPage, ...every } = rest;
      const first = i > 0 ? {} : { label, anchor, entry, onNewPage };
      const withNext = keep === "next" || (keep === "all" && !last) || (lines.length > 1 && i === 0);
      const own = {
        kind: "line",
        line,
        height: given.style.leading,
        before: i === 0 ? (before ?? given.style.before) : 0,
      } as const;
      atoms.push({ ...own, ...every, ...defined(first), element, withNext } as Atom);
    }
  };
  const makers: { readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => void } = {
    heading: ({ level, text: words, anchor, onNewPage }) => {
      const style = STYLES[level === 1 ? "h1" : "h2"];
      const page = onNewPage === true ? { onNewPage } : {};
      const entry = { text: words, level };
      text([{ text: words }], {
        style,
        indent: 0,
        tag: level === 1 ? "H1" : "H2",
        keep: "next",
        anchor,
        entry,
        ...page,
      });
    },
    text: ({ style, spans, label }) => {
      const set = STYLES[style];
      const indent = label === undefined ? 0 : LABEL_WIDTH;
      text(spans, {
        style: set,
        indent,
        tag: style === "title" ? "Title" : "P",
        ...(label === undefined ? {} : { label }),
      });
    },
    figure: ({ anchor, entry, caption, subtitle, drawings, more, alt }) => {
      const place = { anchor, entry: { text: entry, level: 2 as const } };
      text(caption, { style: STYLES.caption, indent: 0, tag: "Caption", keep: "next", ...place });
      text([{ text: subtitle }], { style: STYLES.small, indent: 0, tag: "P", keep: "next", before: 1 });
      const tallest = BODY.bottom - BODY.top - CAPTION_ROOM;
      for (const [i, drawing] of drawings.entries()) {
        if (i > 0) text([{ text: more }], { style: STYLES.caption, indent: 0, tag: "P", keep: "next" });
        const scale = Math.min(1, BODY.width / (drawing.width * POINTS), tallest / (drawing.height * POINTS));
        element++;
        const height = drawing.height * POINTS * scale;
        const withNext = i === drawings.length - 1;
        const told = i === 0 ? alt : more;
        atoms.push({ kind: "picture", drawing, scale, alt: told, height, before: 8, element, tag: "Figure", withNext });
      }
    },
    rule: ({ below }) => {
      element++;
      atoms.push({ kind: "rule", height: below, before: 0, element, tag: "P", withNext: true });
    },
    box: ({ heading, anchor, items }) => {
      const boxed = { indent: 12, boxed: true as const };
      const entry = { text: heading, level: 1 as const };
      text([{ text: heading }], {
        style: { ...STYLES.h2, before: 26 },
        tag: "H1",
        keep: "next",
        anchor,
        entry,
        ...boxed,
      });
      for (const [i, item] of items.entries()) {
        const keep = i === items.length - 1 ? "all" : "next";
        text([{ text: item }], { style: STYLES.body, tag: "P", keep, ...boxed });
      }
    },
    contents: ({ heading }) => {
      text([{ text: heading }], { style: STYLES.h1, indent: 0, tag: "H1", keep: "next", onNewPage: true });
      for (const one of entriesOf(blocks)) {
        element++;
        const indent = one.level === 1 ? 0 : 14;
        const spans = [{ text: one.text, bold: one.level === 1 }];
        const style = one.level === 1 ? { ...STYLES.contents, before: 12 } : STYLES.contents;
        const lines = setLines(spans, BODY.width - indent - 40, style, measure);
        for (const [i, line] of lines.entries()) {
          const own = { kind: "entry", line, style, indent, to: one.anchor, isLast: i === lines.length - 1 } as const;
          const before = i === 0 ? style.before : 0;
          atoms.push({ ...own, height: style.leading, before, element, tag: "TOCI", withNext: i < lines.length - 1 });
        }
      }
    },
  };
  for (const block of blocks) (makers[block.kind] as (given: Block) => void)(block);
  return atoms;
}

/** What the contents list: headings, boxes and figures. */
function entriesOf(blocks: readonly Block[]): { text: string; anchor: string; level: 1 | 2 }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
        return [{ text: block.text, anchor: block.anchor, level: block.level }];
      case "box":
        return [{ text: block.heading, anchor: block.anchor, level: 1 as const }];
      case "figure":
        return [{ text: block.entry, anchor: block.anchor, level: 2 as const }];
      default:
        return [];
    }
  });
}

function defined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}

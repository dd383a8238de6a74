import { escaped, escapedAttribute } from "../../xml.ts";
import type { Block, Span } from "../blocks.ts";
import { BULLETS, STYLE_OF } from "./styles.ts";

/** A figure's pixels, and the size at which they stand on the page, in px. */
export interface DocxPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Word measures pictures in units of which 914,400 are an inch, and so 9,525 a px. */
const UNITS_PER_PX = 9525;

/** Writes blocks as paragraphs; keeps what they lead to outside, and counts what Word wants counted. */
export class DocxBody {
  readonly #pictures: readonly DocxPicture[];
  readonly #addresses: string[] = [];
  #places = 0;
  #figures = 0;

  constructor(pictures: readonly DocxPicture[]) {
    this.#pictures = pictures;
  }

  /** Addresses that links lead to, in the order of their relations `link1`, `link2`, … */
  get addresses(): readonly string[] {
    return this.#addresses;
  }

  write(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block, blocks)).join("");
  }

  #block(block: Block, all: readonly Block[]): string {
    switch (block.kind) {
      case "heading":
        return this.#heading(block);
      case "text": {
        const label = block.label === undefined ? "" : `${run(block.label)}<w:r><w:tab/></w:r>`;
        return paragraph(STYLE_OF[block.style], label + this.#spans(block.spans));
      }
      case "figure":
        return this.#figure(block);
      case "box":
        return (
          this.#heading({ level: 1, text: block.heading, anchor: block.anchor }) +
          block.items.map((item) => paragraph("ListBullet", run(item), BULLET)).join("")
        );
      case "contents":
        return contents(block.heading, all);
      case "rule":
        return "";
      default:
        return block satisfies never;
    }
  }

  #heading(given: { level: 1 | 2; text: string; anchor: string; onNewPage?: true }): string {
    const first = given.onNewPage ? "<w:pageBreakBefore/>" : "";
    return paragraph(`Heading${given.level}`, this.#place(given.anchor, run(given.text)), first);
  }

  /** The caption with a number that Word counts, then the picture with its alternative text, then what it is of. */
  #figure({ anchor, entry, caption, subtitle, drawings, more, alt }: Extract<Block, { kind: "figure" }>): string {
    const pictures = drawings.map((_, i) => {
      const picture = this.#pictures[this.#figures];
      if (picture === undefined) throw new Error(`missing picture: ${entry}`);
      this.#figures++;
      const told = i === 0 ? { title: entry, alt } : { title: more, alt: more };
      const over = i === 0 ? "" : paragraph("BodyText", run(more), "<w:keepNext/>");
      const isLast = i === drawings.length - 1;
      return over + paragraph("BodyText", drawing(this.#figures, picture, told), isLast ? "<w:keepNext/>" : "");
    });
    const [number, ...rest] = caption;
    const title = this.#place(anchor, counted(number?.text ?? "") + this.#spans(rest));
    return paragraph("Caption", title) + paragraph("BodyText", run(subtitle), "<w:keepNext/>") + pictures.join("");
  }

  #spans(spans: readonly Span[]): string {
    return spans.map((span) => this.#span(span)).join("");
  }

  #span({ text, bold, address, anchor }: Span): string {
    if (address !== undefined) {
      this.#addresses.push(address);
      return `<w:hyperlink r:id="link${this.#addresses.length}">${run(text, LINK)}</w:hyperlink>`;
    }
    if (anchor !== undefined) return `<w:hyperlink w:anchor="${placeName(anchor)}">${run(text, LINK)}</w:hyperlink>`;
    return run(text, bold ? "<w:b/>" : "");
  }

  #place(anchor: string, inside: string): string {
    this.#places++;
    const id = this.#places;
    return `<w:bookmarkStart w:id="${id}" w:name="${placeName(anchor)}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

const BULLET = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${BULLETS}"/></w:numPr>`;
const LINK = '<w:rStyle w:val="Hyperlink"/>';

/** A place's name as Word takes it: letters, digits and underscores. */
function placeName(anchor: string): string {
  return anchor.replaceAll(/\W/g, "_");
}

export function paragraph(style: string, inside: string, more = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`;
}

export function run(text: string, look = ""): string {
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** What Word works out by itself, with what stands there until it does. */
export function field(instruction: string, until: string): string {
  const [begin, end] = fieldEnds(instruction);
  return begin + until + end;
}

function fieldEnds(instruction: string): [begin: string, end: string] {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const told = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return [mark("begin") + told + mark("separate"), mark("end")];
}

/** "Figure 3. " with a field in place of the number, so that Word counts on when figures are put elsewhere, and lists them. */
function counted(name: string): string {
  const [, before = "", number = "", after = ""] = /^(.*?)(\d+)(\D*)$/.exec(name) ?? [];
  return run(before) + field(`SEQ ${before.trim()} \\* ARABIC`, run(number)) + run(after);
}

/** What stands where, as links; Word fills in the pages when the field is brought up to date. */
function contents(heading: string, blocks: readonly Block[]): string {
  const entries = blocks.flatMap((block) => {
    if (block.kind === "heading") return [{ level: block.level, text: block.text, anchor: block.anchor }];
    if (block.kind === "box") return [{ level: 1, text: block.heading, anchor: block.anchor }];
    return block.kind === "figure" ? [{ level: 2, text: block.entry, anchor: block.anchor }] : [];
  });
  const [begin, end] = fieldEnds('TOC \\o "1-2" \\h \\z \\t "caption,2"');
  const lines = entries.map(({ level, text, anchor }, i) => {
    const link = `<w:hyperlink w:anchor="${placeName(anchor)}">${run(text)}</w:hyperlink>`;
    const last = i === entries.length - 1 ? end : "";
    return paragraph(`TOC${level}`, (i === 0 ? begin : "") + link + last);
  });
  return paragraph("TOCHeading", run(heading)) + lines.join("");
}

function drawing(
  number: number,
  { width, height }: DocxPicture,
  { title, alt }: { title: string; alt: string },
): string {
  const size = `cx="${Math.round(width * UNITS_PER_PX)}" cy="${Math.round(height * UNITS_PER_PX)}"`;
  const named = `id="${number}" name="figure-${number}" title="${escapedAttribute(title)}" descr="${escapedAttribute(alt)}"`;
  const fill = `<pic:blipFill><a:blip r:embed="picture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture = `<pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

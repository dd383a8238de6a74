import { PALETTES } from "@observatory/charts/theme";
import { openPdf } from "../../render/worker/open-pdf.ts";
import { collected, drawInPdf, POINTS } from "../../render/worker/pdf-drawing.ts";
import type { ReportJob } from "../blocks.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { BODY, LABEL_WIDTH, PAGE, STYLES } from "./page.ts";
import { type Page, type Placed, paginate } from "./paginate.ts";
import type { Line, Run, Setting } from "./set-lines.ts";

/** A report as one paginated document: vectors and selectable text, tagged, with contents, links and bookmarks. */
export function reportPdf({ blocks, words }: ReportJob, fontFiles: readonly string[]): Promise<Uint8Array> {
  const paper = { autoFirstPage: false, size: [PAGE.width, PAGE.height] as [number, number] };
  const document = openPdf(paper, { ...words, keywords: words.citation }, fontFiles);
  const done = collected(document);
  const measure = (text: string, font: string, size: number) => document.font(font).fontSize(size).widthOfString(text);
  const pages = paginate(atomsOf(blocks, measure), BODY);
  new PageDrawer(document, pages, words.foot).draw();
  document.end();
  return done;
}

class PageDrawer {
  readonly #document: PDFKit.PDFDocument;
  readonly #pages: readonly Page[];
  readonly #foot: string;
  readonly #pageOf = new Map<string, number>();
  readonly #root: PDFKit.PDFStructureElement;
  #element: { readonly number: number; readonly struct: PDFKit.PDFStructureElement } | null = null;
  #chapter: PDFKit.PDFOutline;

  constructor(document: PDFKit.PDFDocument, pages: readonly Page[], foot: string) {
    this.#document = document;
    this.#pages = pages;
    this.#foot = foot;
    this.#root = document.struct("Document");
    this.#chapter = document.outline;
    for (const [i, page] of pages.entries())
      for (const { atom } of page) if (atom.anchor !== undefined) this.#pageOf.set(atom.anchor, i + 1);
  }

  draw(): void {
    this.#document.addStructure(this.#root);
    for (const [i, page] of this.#pages.entries()) {
      this.#document.addPage();
      this.#boxes(page);
      for (const placed of page) this.#atom(placed);
      if (i > 0) this.#footer(i + 1);
    }
    this.#endElement();
    this.#root.end();
  }

  #atom({ atom, y }: Placed): void {
    if (atom.anchor !== undefined) this.#document.addNamedDestination(atom.anchor, "XYZ", 0, y - 8, null);
    if (atom.entry !== undefined) this.#bookmark(atom.entry);
    if (atom.kind === "rule") {
      this.#artifact(() => this.#document.rect(PAGE.margin, y + atom.height - 3, 72, 3).fill(PALETTES.light.ink));
      return;
    }
    const struct = this.#structOf(atom);
    switch (atom.kind) {
      case "line":
        this.#line(atom, y, struct);
        break;
      case "entry":
        this.#entry(atom, y, struct);
        break;
      case "picture":
        this.#marked("Figure", struct, () => {
          const x = PAGE.margin + (BODY.width - atom.drawing.width * POINTS * atom.scale) / 2;
          drawInPdf(this.#document, atom.drawing, { x, y, scale: atom.scale });
        });
        break;
      default:
        atom satisfies never;
    }
  }

  /** The element that an atom belongs to: that of the atom before, or a new one. */
  #structOf(atom: Atom): PDFKit.PDFStructureElement {
    if (this.#element?.number === atom.element) return this.#element.struct;
    this.#endElement();
    const options = atom.kind === "picture" ? { alt: atom.alt } : {};
    const struct = this.#document.struct(atom.tag === "Title" ? "P" : atom.tag, options);
    this.#root.add(struct);
    this.#element = { number: atom.element, struct };
    return struct;
  }

  #endElement(): void {
    this.#element?.struct.end();
    this.#element = null;
  }

  #bookmark({ text, level }: { text: string; level: 1 | 2 }): void {
    if (level === 1) this.#chapter = this.#document.outline.addItem(text, { expanded: false });
    else this.#chapter.addItem(text);
  }

  #line(atom: Extract<Atom, { kind: "line" }>, y: number, struct: PDFKit.PDFStructureElement): void {
    const { line, style, indent, label } = atom;
    const x = PAGE.margin + indent;
    if (label !== undefined)
      this.#marked(atom.tag, struct, () =>
        this.#text(label, { x: x - LABEL_WIDTH, y, font: style.bold, setting: style }),
      );
    this.#runs(line, { x, y, setting: style, tag: atom.tag, struct });
  }

  /** Runs of a line: each that leads somewhere is a link of its own, the others are content of their element. */
  #runs(
    line: Line,
    at: { x: number; y: number; setting: Setting; tag: string; struct: PDFKit.PDFStructureElement },
  ): void {
    const { x, y, setting, tag, struct } = at;
    for (const run of line) {
      const draw = () => this.#text(run.text, { x: x + run.x, y, font: run.font, setting });
      const { address, anchor } = run.span;
      if (address === undefined && anchor === undefined) {
        this.#marked(tag, struct, draw);
        continue;
      }
      const link = this.#document.struct("Link");
      struct.add(link);
      this.#marked("Link", link, draw);
      this.#leads(run, { x: x + run.x, y, height: setting.leading, link });
      link.end();
    }
  }

  #leads(run: Run, at: { x: number; y: number; height: number; link: PDFKit.PDFStructureElement }): void {
    const { address, anchor } = run.span;
    const options = {
      structParent: at.link,
      Contents: new String(run.text),
    } as unknown as PDFKit.Mixins.AnnotationOption;
    const width = run.width;
    if (address !== undefined) this.#document.link(at.x, at.y, width, at.height, address, options);
    else if (anchor !== undefined) this.#document.goTo(at.x, at.y, width, at.height, anchor, options);
  }

  #entry(atom: Extract<Atom, { kind: "entry" }>, y: number, struct: PDFKit.PDFStructureElement): void {
    const { line, style, indent, to, isLast } = atom;
    const x = PAGE.margin + indent;
    const linked = line.map((run) => ({ ...run, span: { ...run.span, anchor: to } }));
    this.#runs(linked, { x, y, setting: style, tag: atom.tag, struct });
    if (!isLast) return;
    const number = String(this.#pageOf.get(to) ?? "");
    const right = PAGE.margin + BODY.width;
    const width = this.#document.font(style.font).fontSize(style.size).widthOfString(number);
    const last = line.at(-1);
    const from = x + (last === undefined ? 0 : last.x + last.width) + 6;
    this.#artifact(() => {
      const at = y + style.leading * 0.72;
      this.#document.save().lineWidth(0.6).dash(0.6, { space: 3 }).strokeColor(PALETTES.light.rule);
      this.#document
        .moveTo(from, at)
        .lineTo(right - width - 6, at)
        .stroke()
        .restore();
    });
    this.#marked(atom.tag, struct, () => this.#text(number, { x: right - width, y, font: style.font, setting: style }));
  }

  #text(text: string, at: { x: number; y: number; font: string; setting: Setting }): void {
    const { x, y, font, setting } = at;
    this.#document.font(font).fontSize(setting.size).fillColor(setting.colour);
    this.#document.text(text, x, y + setting.leading * 0.75, { lineBreak: false, baseline: "alphabetic" });
  }

  /** A tint behind the lines of a box that stand on this page. */
  #boxes(page: Page): void {
    const boxed = page.filter(({ atom }) => atom.kind === "line" && atom.boxed === true);
    const [first, last] = [boxed[0], boxed.at(-1)];
    if (first === undefined || last === undefined) return;
    this.#artifact(() => {
      const height = last.y + last.atom.height - first.y + 20;
      this.#document.rect(PAGE.margin, first.y - 9, BODY.width, height).fill(PALETTES.light.surface);
    });
  }

  #footer(number: number): void {
    const { small } = STYLES;
    const text = this.#foot.replace("#", String(number)).replace("#", String(this.#pages.length));
    const [left = "", right = ""] = text.split("\t");
    this.#document.markContent("Artifact", { type: "Pagination" });
    const y = PAGE.height - PAGE.foot - small.leading;
    const width = this.#document.font(small.font).fontSize(small.size).widthOfString(right);
    this.#text(left, { x: PAGE.margin, y, font: small.font, setting: small });
    this.#text(right, { x: PAGE.margin + BODY.width - width, y, font: small.font, setting: small });
    this.#document.endMarkedContent();
  }

  #marked(tag: string, struct: PDFKit.PDFStructureElement, draw: () => void): void {
    const content = this.#document.markStructureContent(tag);
    draw();
    this.#document.endMarkedContent();
    struct.add(content);
  }

  #artifact(draw: () => void): void {
    this.#document.markContent("Artifact", { type: "Layout" });
    draw();
    this.#document.endMarkedContent();
  }
}

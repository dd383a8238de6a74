import { FONT } from "@observatory/charts/theme";
import PDFDocument from "pdfkit";
import svgToPdf from "svg-to-pdfkit";
import type { PdfJob } from "../job.ts";

/** A px is 1/96 inch, a point 1/72. */
const POINTS = 0.75;

/** A picture as one page of vectors with selectable text, tagged as a figure with its alternative text. */
export function pdfOf({ svg, width, height, words }: PdfJob, fontFiles: readonly string[]): Promise<Uint8Array> {
  const size: [number, number] = [width * POINTS, height * POINTS];
  const document = new PDFDocument({
    size,
    margin: 0,
    lang: words.lang,
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    font: fontNamed(fontFiles, "source-sans-3-400"),
    info: {
      Title: words.title,
      Subject: words.description,
      Author: words.author,
      Keywords: words.keywords,
      Creator: words.author,
      Producer: words.author,
      CreationDate: new Date(`${words.day}T00:00:00Z`),
      ModDate: new Date(`${words.day}T00:00:00Z`),
    },
  });
  Object.assign(document.info, { Recipe: words.recipe });
  for (const name of Object.values(FILES)) document.registerFont(name, fontNamed(fontFiles, name));
  const done = collected(document);
  const drawing = document.struct("Figure", { alt: words.description, title: words.title }, () =>
    svgToPdf(document, withoutHalo(svg), 0, 0, {
      width: size[0],
      height: size[1],
      fontCallback: (family, isBold) => fontFor(family, isBold),
    }),
  );
  document.addStructure(drawing);
  drawing.end();
  document.end();
  return done;
}

const FILES = {
  sans: "source-sans-3-400",
  sansBold: "source-sans-3-600",
  serif: "source-serif-4-400",
  serifBold: "source-serif-4-600",
  chinese: "noto-sans-sc-400",
} as const;

function fontFor(family: string, isBold: boolean): string {
  const first = family.split(",")[0] ?? "";
  if (first.includes(FONT.chinese)) return FILES.chinese;
  if (first.includes(FONT.serif)) return isBold ? FILES.serifBold : FILES.serif;
  return isBold ? FILES.sansBold : FILES.sans;
}

function fontNamed(files: readonly string[], name: string): string {
  const file = files.find((path) => path.endsWith(`${name}.ttf`));
  if (file === undefined) throw new Error(`missing font: ${name}`);
  return file;
}

/** PDF paints a text's outline over its filling, so the pale halo that keeps lines off a label would cover it. */
function withoutHalo(svg: string): string {
  return svg.replaceAll(/<[^>]* paint-order="stroke"[^>]*>/g, (tag) =>
    tag.replaceAll(/ (?:stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"/g, ""),
  );
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
}

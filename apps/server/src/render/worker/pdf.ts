import PDFDocument from "pdfkit";
import type { PdfJob } from "../job.ts";
import { collected, drawInPdf, POINTS } from "./pdf-drawing.ts";
import { NO_FONT, registerPdfFonts } from "./pdf-fonts.ts";

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
    font: NO_FONT,
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
  registerPdfFonts(document, fontFiles);
  const done = collected(document);
  const drawing = document.struct("Figure", { alt: words.description, title: words.title }, () =>
    drawInPdf(document, { svg, width, height }, { x: 0, y: 0 }),
  );
  document.addStructure(drawing);
  drawing.end();
  document.end();
  return done;
}

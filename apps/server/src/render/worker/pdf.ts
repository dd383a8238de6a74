import type { PdfJob } from "../job.ts";
import { openPdf } from "./open-pdf.ts";
import { collected, drawInPdf, POINTS } from "./pdf-drawing.ts";

/** A picture as one page of vectors with selectable text, tagged as a figure with its alternative text. */
export function pdfOf({ svg, width, height, words }: PdfJob, fontFiles: readonly string[]): Promise<Uint8Array> {
  const size: [number, number] = [width * POINTS, height * POINTS];
  const document = openPdf({ size }, words, fontFiles);
  const done = collected(document);
  const drawing = document.struct("Figure", { alt: words.description, title: words.title }, () =>
    drawInPdf(document, { svg, width, height }, { x: 0, y: 0 }),
  );
  document.addStructure(drawing);
  drawing.end();
  document.end();
  return done;
}

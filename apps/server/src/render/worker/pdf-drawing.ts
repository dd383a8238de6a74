import svgToPdf from "svg-to-pdfkit";
import { fontFor } from "./pdf-fonts.ts";

/** A px is 1/96 inch, a point 1/72. */
export const POINTS = 0.75;

/** Draws a picture of so many px into a page as vectors and selectable text, at its size or scaled. */
export function drawInPdf(
  document: PDFKit.PDFDocument,
  drawing: { readonly svg: string; readonly width: number; readonly height: number },
  { x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number },
): void {
  const size = { width: drawing.width * POINTS, height: drawing.height * POINTS };
  document.save().translate(x, y).scale(scale);
  svgToPdf(document, withoutHalo(drawing.svg), 0, 0, {
    ...size,
    fontCallback: (family, isBold) => fontFor(family, isBold),
  });
  document.restore();
}

/** PDF paints a text's outline over its filling, so the pale halo that keeps lines off a label would cover it. */
function withoutHalo(svg: string): string {
  return svg.replaceAll(/<[^>]* paint-order="stroke"[^>]*>/g, (tag) =>
    tag.replaceAll(/ (?:stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"/g, ""),
  );
}

/** All that a document writes until its end. */
export function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
}

import svgToPdf from "svg-to-pdfkit";
import { fontFor } from "./pdf-fonts.ts";

/** Draws a picture into a page as vectors and selectable text. */
export function drawInPdf(
  document: PDFKit.PDFDocument,
  svg: string,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { x, y, width, height } = place;
  svgToPdf(document, withoutHalo(svg), x, y, { width, height, fontCallback: (family, isBold) => fontFor(family, isBold) });
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

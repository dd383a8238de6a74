import { FONT } from "@observatory/charts/theme";

/** Our fonts under the names that a PDF registers them by. */
export const PDF_FONTS = {
  sans: "source-sans-3-400",
  sansBold: "source-sans-3-600",
  serif: "source-serif-4-400",
  serifBold: "source-serif-4-600",
  chinese: "noto-sans-sc-400",
} as const;

/**
 * What a document begins with. A font given to it at first would be known by its file alone, and pdfkit would read that file anew
 * each time a text asks for the same font by its name.
 */
export const NO_FONT = "";

/** The name of the font that a picture's text asks for. */
export function fontFor(family: string, isBold: boolean): string {
  const first = family.split(",")[0] ?? "";
  if (first.includes(FONT.chinese)) return PDF_FONTS.chinese;
  if (first.includes(FONT.serif)) return isBold ? PDF_FONTS.serifBold : PDF_FONTS.serif;
  return isBold ? PDF_FONTS.sansBold : PDF_FONTS.sans;
}

/** The file of a font. */
function fontNamed(files: readonly string[], name: string): string {
  const file = files.find((path) => path.endsWith(`${name}.ttf`));
  if (file === undefined) throw new Error(`missing font: ${name}`);
  return file;
}

/** Makes all of our fonts known to a document. */
export function registerPdfFonts(document: PDFKit.PDFDocument, files: readonly string[]): void {
  for (const name of Object.values(PDF_FONTS)) document.registerFont(name, fontNamed(files, name));
}

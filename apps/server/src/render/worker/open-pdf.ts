import PDFDocument from "pdfkit";
import type { PdfWords } from "../job.ts";
import { NO_FONT, registerPdfFonts } from "./pdf-fonts.ts";

/** A document that is tagged, has our fonts, and says of itself what every file of ours says. */
export function openPdf(
  paper: { readonly size: [number, number]; readonly autoFirstPage?: boolean },
  { lang, title, description, author, keywords, recipe, day }: PdfWords,
  fontFiles: readonly string[],
): PDFKit.PDFDocument {
  const spokenOf = new Date(`${day}T00:00:00Z`);
  const document = new PDFDocument({
    ...paper,
    margin: 0,
    lang,
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    font: NO_FONT,
    info: {
      Title: title,
      Subject: description,
      Author: author,
      Keywords: keywords,
      Creator: author,
      Producer: author,
      CreationDate: spokenOf,
      ModDate: spokenOf,
    },
  });
  Object.assign(document.info, { Recipe: recipe });
  registerPdfFonts(document, fontFiles);
  return document;
}

import type { Locale } from "@observatory/charts";
import { strToU8, zipSync } from "fflate";
import { escaped, escapedAttribute } from "../../xml.ts";
import type { Block, ReportJob } from "../blocks.ts";
import { DocxBody, type DocxPicture, field, paragraph, run } from "./body.ts";
import { NUMBERING, stylesXml } from "./styles.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"`;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A4 with margins of 20 mm, in twentieths of a point. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** The first day that an archive knows: the same report gives the same bytes on any day. */
const ANY_DAY = "1980-01-01T00:00:00";

/**
 * A report as a Word document: headings, numbered captions, alternative texts, contents, links and bullets in Word's own kind, so that
 * parts of it can be copied into a document with a look of its own.
 *
 * @param pictures - One for each figure among the blocks, in their order.
 */
export function reportDocx(
  blocks: readonly Block[],
  words: ReportJob["words"] & { readonly lang: Locale },
  pictures: readonly DocxPicture[],
): Uint8Array {
  const body = new DocxBody(pictures);
  const document = body.write(blocks) + SECTION;
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([
      ["document", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(words),
    "word/document.xml": `${XML}<w:document ${SPACES}><w:body>${document}</w:body></w:document>`,
    "word/styles.xml": part("styles", stylesXml(words.lang)),
    "word/numbering.xml": part("numbering", NUMBERING),
    "word/footer1.xml": part("ftr", paragraph("Footer", footer(words.foot))),
    "word/_rels/document.xml.rels": relations([
      ["styles", `${OFFICE}/styles`, "styles.xml"],
      ["numbering", `${OFFICE}/numbering`, "numbering.xml"],
      ["footer", `${OFFICE}/footer`, "footer1.xml"],
      ...pictures.map((_, i) => [`picture${i + 1}`, `${OFFICE}/image`, `media/picture${i + 1}.png`] as const),
      ...body.addresses.map((to, i) => [`link${i + 1}`, `${OFFICE}/hyperlink`, to, "External"] as const),
    ]),
  };
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  const media = Object.fromEntries(pictures.map(({ png }, i) => [`word/media/picture${i + 1}.png`, png]));
  return zipSync({ ...texts, ...media }, { level: 6, mtime: ANY_DAY });
}

function part(name: string, inside: string): string {
  return `${XML}<w:${name} ${SPACES}>${inside}</w:${name}>`;
}

function contentTypes(): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  const parts = [
    ["document", "document.main"],
    ["styles", "styles"],
    ["numbering", "numbering"],
    ["footer1", "footer"],
  ].map(([name, kind]) => override(`word/${name}.xml`, `${TYPE}.${kind}`));
  const core = override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${parts.join("")}${core}</Types>`;
}

function relations(given: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const lines = given.map(([id, type, target, mode]) => {
    const to = escapedAttribute(target);
    return `<Relationship Id="${id}" Type="${type}" Target="${to}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

/** What the document says of itself; its day is the one it speaks of. */
function coreProperties({ title, author, citation, description, lang, day, recipe }: ReportJob["words"]): string {
  const dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
  const typed = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const fields = {
    title,
    creator: author,
    subject: description,
    description: citation,
    language: lang,
    identifier: recipe,
  };
  const lines = Object.entries(fields).map(([name, value]) => `<dc:${name}>${escaped(value)}</dc:${name}>`);
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${dublin} ${typed}>${lines.join("")}${when}</cp:coreProperties>`;
}

/** The foot of a page, whose first # is the page's number and whose second the last one's. */
function footer(foot: string): string {
  const fields = ["PAGE", "NUMPAGES"];
  return foot
    .split(/(#|\t)/)
    .map((piece) => {
      if (piece === "\t") return "<w:r><w:tab/></w:r>";
      return piece === "#" ? field(fields.shift() ?? "PAGE", run("1")) : run(piece);
    })
    .join("");
}

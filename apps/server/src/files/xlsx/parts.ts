import type { ChartPayload } from "@observatory/charts";
import { escaped } from "../../xml.ts";
import type { Sheet } from "./sheet.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;

/** What each part of the package is. */
export function contentTypes(sheets: number): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, i) => type(`xl/worksheets/sheet${i + 1}.xml`, "worksheet"));
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    type("xl/workbook.xml", "sheet.main"),
    type("xl/styles.xml", "styles"),
    ...parts,
    "</Types>",
  ].join("");
}

/** Which part leads to which. */
export function relations(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const lines = Object.entries(targets).map(
    ([id, [kind, target]]) =>
      `<Relationship Id="${id}" Type="${kind === "core-properties" ? CORE : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

export function workbookXml(sheets: readonly Sheet[]): string {
  const lines = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${lines.join("")}</sheets></workbook>`;
}

/** What the workbook says of itself, and what makes it again. */
export function coreProperties({ title, subtitle, citation, locale }: ChartPayload, recipe: string): string {
  const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${dc}><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subtitle)}</dc:subject><dc:creator>China AI Ecosystem Observatory</dc:creator><dc:description>${escaped(citation)}</dc:description><dc:language>${locale}</dc:language><dc:identifier>${escaped(recipe)}</dc:identifier></cp:coreProperties>`;
}

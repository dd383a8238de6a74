import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import type { Block } from "../blocks.ts";
import { reportDocx } from "./report-docx.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const figure = (number: number): Block => ({
  kind: "figure",
  anchor: `figure-${number}`,
  entry: `Abbildung ${number}. Größer & <kleiner>`,
  caption: [
    { text: `Abbildung ${number}. `, bold: true },
    { text: 'Größer & <kleiner> "某"', bold: true },
  ],
  subtitle: "Bis 2026",
  drawings: [{ svg: "", width: 642, height: 300 }],
  more: `Abbildung ${number}, Fortsetzung`,
  alt: `Was Abbildung ${number} zeigt: "viel" & <mehr>`,
});
const blocks: readonly Block[] = [
  { kind: "rule", below: 9 },
  { kind: "text", style: "title", spans: [{ text: "Bericht \u0007mit\u202e Zeichen" }] },
  { kind: "contents", heading: "Inhalt" },
  { kind: "box", heading: "Lesehilfe", anchor: "methods", items: ["Eins", "Zwei"] },
  { kind: "heading", level: 1, text: "Abbildungen", anchor: "figures", onNewPage: true },
  figure(1),
  {
    kind: "text",
    style: "small",
    spans: [
      { text: "Quellen: ", bold: true },
      { text: "[1]", anchor: "sources" },
    ],
  },
  figure(2),
  { kind: "heading", level: 1, text: "Quellen", anchor: "sources" },
  {
    kind: "text",
    style: "source",
    label: "[1]",
    spans: [{ text: "Amt: Titel. " }, { text: "https://a.example/?b=1&c=2", address: "https://a.example/?b=1&c=2" }],
  },
];
const words = {
  lang: "de",
  title: "Bericht",
  description: "Beschreibung",
  author: "Observatorium",
  citation: "So & so",
  recipe: "/report.pdf?figure=a&v=0123456789ab",
  day: "2026-11-23",
  foot: "Observatorium\t# von #",
} as const;
const made = () =>
  reportDocx(
    blocks,
    words,
    [1, 2].map(() => ({ png, width: 642, height: 300 })),
  );

describe("reportDocx(blocks, words, pictures)", () => {
  let html = "";
  beforeAll(async () => {
    const read = await mammoth.convertToHtml({ buffer: Buffer.from(made()) });
    expect(read.messages.filter(({ type }) => type === "error")).toEqual([]);
    html = read.value;
  });

  test("is read by another reader with its headings, list, pictures with alternative texts, and links", () => {
    expect([...html.matchAll(/<h1>(?:<a id="[^"]*"><\/a>)?([^<]+)<\/h1>/g)].map(([, text]) => text)).toEqual(
      expect.arrayContaining(["Lesehilfe", "Abbildungen", "Quellen"]),
    );
    expect(html).toContain("<ul><li>Eins</li><li>Zwei</li></ul>");
    expect(html.match(/<img alt="Was Abbildung \d zeigt: &quot;viel&quot; &amp; &lt;mehr>?/g)).toHaveLength(2);
    expect(html).toContain('<a href="https://a.example/?b=1&amp;c=2">');
    for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`<a id="${to}"></a>`);
    expect(html).toContain("Abbildung 2. ");
    expect(html).toContain("某");
  });

  test("counts its figures in a field, keeps a caption with its picture, and says what it is", () => {
    const parts = unzipSync(made());
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(document.match(/> SEQ Abbildung \\\* ARABIC </g)).toHaveLength(2);
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toMatch(/w:styleId="Caption".*?<w:keepNext\/>/);
    expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain("<dc:title>Bericht</dc:title>");
    expect(strFromU8(parts["word/footer1.xml"] ?? new Uint8Array())).toMatch(/ PAGE .* NUMPAGES /);
    expect(document).toContain("Bericht mit");
    expect(document).not.toMatch(/undefined|NaN/);
  });

  test("gives the same bytes each time", () => {
    expect(Buffer.from(made()).equals(Buffer.from(made()))).toBe(true);
  });

  test("refuses a figure without its picture", () => {
    expect(() => reportDocx(blocks, words, [])).toThrow("missing picture: Abbildung 1.");
  });
});

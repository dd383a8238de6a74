import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../testing/listen.ts";

const publicOrigin = "https://observatory.example";
let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  server = await listen({ publicOrigin });
});
afterAll(() => server.close());

const CHOICE =
  "figure=designation-cumulative%3Fscheme%3Dzones&figure=market-concentration&claim=c01&claim=c02&title=Zones%20%E6%99%BA";

const bytesOf = async (path: string) =>
  Buffer.from(await (await server.get(path.replace(publicOrigin, ""))).arrayBuffer());

describe("GET /report.pdf", () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await bytesOf(`/report.pdf?${CHOICE}&lang=de`);
  });

  test("is one tagged document with its language, contents as bookmarks, and its figures described", () => {
    const text = pdf.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
    expect(text).toContain("/Lang (de)");
    expect(text).toContain("/Marked true");
    // The markets take two pages.
    expect(text.match(/\/S \/Figure\b/g)).toHaveLength(3);
    expect(text.match(/\/S \/H1\b/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).toContain("/Outlines");
    expect(text.match(/\/Subtype \/Link/g)?.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  test("gives the same bytes from another server of the same facts, whatever was drawn before", async () => {
    const other = await listen({ publicOrigin });
    await other.get("/charts/lorenz-curve.png");
    const again = Buffer.from(await (await other.get(`/report.pdf?lang=de&${CHOICE}`)).arrayBuffer());
    await other.close();
    expect(again.equals(pdf)).toBe(true);
  });

  test.each([
    ["", 400, "empty report; at least one figure or claim"],
    ["?figure=pie", 400, 'unknown figure: "pie"'],
    ["?figure=lorenz-curve%3Fsize%3D9", 400, "unknown parameter: size"],
    ["?claim=c99", 404, 'unknown claim: "c99"; known: c01'],
    ["?claim=c01&lang=it", 400, 'invalid lang: "it"; one of en, de, fr'],
    ["?claim=c01&colour=red", 400, "unknown parameter: colour"],
    ["?claim=c01&v=000000000000", 404, "unknown facts version: 000000000000"],
    [`?${"figure=lorenz-curve&".repeat(25)}`, 400, "at most 24 in one report"],
  ])("refuses %s", async (query, status, said) => {
    const answer = await server.get(`/report.pdf${query}`);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: { message: string } }).error.message).toContain(said);
  });
});

describe("GET /report.zip", () => {
  test("holds the document, each figure in four forms, texts to copy, and a manifest that proves them", async () => {
    const files = unzipSync(await bytesOf("/report.zip?figure=lorenz-curve&claim=c01"));
    const names = Object.keys(files);
    for (const name of [
      "README.md",
      "CITATION.cff",
      "captions.md",
      "claims.md",
      "bibliography.md",
      "report.pdf",
      "report.docx",
    ])
      expect(names).toContain(name);
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    expect(manifest.files).toHaveLength(4);
    for (const { file, sha256, address, citation, alt } of manifest.files) {
      const bytes = files[file] ?? new Uint8Array();
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(citation).toContain("China AI Ecosystem Observatory");
      expect(alt.short).not.toBe("");
      expect((await bytesOf(address)).equals(Buffer.from(bytes))).toBe(true);
    }
    expect(strFromU8(files["report.pdf"] ?? new Uint8Array(), true).startsWith("%PDF-")).toBe(true);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(files["report.docx"] ?? []) });
    expect(html).toMatch(/<img alt="[^"]{40,}"/);
    for (const word of ["Figure 1. ", "How to read this report", "Claim 1. ", "[1]"]) expect(html).toContain(word);
    expect(strFromU8(files["captions.md"] ?? new Uint8Array())).toContain("## Figure 1. ");
    expect(strFromU8(files["bibliography.md"] ?? new Uint8Array())).toContain("[1] ");
  });
});

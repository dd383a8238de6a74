import { bundledFacts } from "@observatory/domain/facts";
import { afterAll, describe, expect, inject, test } from "vitest";
import { createRenderer } from "../render/renderer.ts";
import { chartFile } from "./chart-files.ts";
import { FORMATS } from "./options.ts";
import { verifyFile } from "./verify.ts";

const deps = {
  facts: bundledFacts(),
  renderer: createRenderer({ folder: new URL(inject("workersFolder")), workers: 1 }),
};
afterAll(() => deps.renderer.close());

const chart = "concentration-over-time";
const made = async (format: string, query: readonly (readonly [string, string])[] = []) =>
  Buffer.from((await chartFile(deps, { chart, format, query })).body);
const verdictOn = (bytes: Buffer) => verifyFile(deps, { bytes, recipe: null });
/** The file with the first place that a pattern finds written otherwise. */
const changed = (file: Buffer, from: RegExp, to: string | ((found: string) => string)) =>
  Buffer.from(file.toString("latin1").replace(from, typeof to === "string" ? () => to : to), "latin1");
const nextDigit = (text: string) => text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

describe("verifyFile(deps, { bytes, recipe })", () => {
  test.each(FORMATS)("passes an untouched %s, whatever was chosen", async (format) => {
    expect(
      await verdictOn(
        await made(format, [
          ["index", "gini"],
          ["lang", "de"],
        ]),
      ),
    ).toMatchObject({ verdict: "same", reason: null });
  });

  test("finds one digit changed in a CSV, and names the line", async () => {
    const file = await made("csv");
    const line = file.toString().split("\r\n")[3] ?? "";
    const wrong = Buffer.from(
      file.toString().replace(
        line,
        line.replace(/\d(?=,)/, (digit) => String((Number(digit) + 1) % 10)),
      ),
    );
    expect(await verdictOn(wrong)).toMatchObject({ verdict: "differs", reason: expect.stringContaining("line 4") });
  });

  test("does not mind what spreadsheets do to a CSV's ends of lines", async () => {
    const file = (await made("csv")).toString().replaceAll("\r\n", "\n");
    expect(await verdictOn(Buffer.from(`\ufeff${file}`))).toMatchObject({ verdict: "same" });
  });

  test("finds a moved line in an SVG, a changed text in a PNG and a changed number in a workbook", async () => {
    const [svg, png, xlsx] = await Promise.all([made("svg"), made("png"), made("xlsx")]);
    expect(await verdictOn(changed(svg, / d="M\d/, nextDigit))).toMatchObject({ verdict: "differs" });
    expect(await verdictOn(changed(png, /CC BY/, "CC BX"))).toMatchObject({
      verdict: "differs",
      reason: expect.stringContaining("text Copyright"),
    });
    expect(await verdictOn(changed(xlsx, /<v>\d/, nextDigit))).toMatchObject({
      verdict: "differs",
      reason: expect.stringContaining("xl/worksheets/sheet1.xml"),
    });
  });

  test("cannot tell of facts that are not kept, of a file without a recipe, of a recipe that is not understood", async () => {
    const svg = await made("svg");
    expect(await verdictOn(changed(svg, /v=[0-9a-f]{12}(?=<\/metadata>)/, "v=000000000000"))).toMatchObject({
      verdict: "cannot tell",
      reason: expect.stringContaining("facts 000000000000"),
    });
    expect(await verdictOn(changed(svg, /<metadata>.*<\/metadata>/, ""))).toMatchObject({
      reason: expect.stringContaining("no recipe"),
    });
    expect(await verdictOn(changed(svg, /\?v=(?=[0-9a-f]{12}<\/metadata>)/, "?index=pie&amp;v="))).toMatchObject({
      reason: expect.stringContaining("invalid index"),
    });
    expect(await verdictOn(Buffer.from("GIF89a"))).toMatchObject({ verdict: "cannot tell", recipe: null });
    expect(await verdictOn(Buffer.from("a,b\r\n1,2\r\n"))).toMatchObject({
      reason: expect.stringContaining("no recipe"),
    });
  });
});

import { computeFunctions } from "@observatory/domain/compute";
import { describe, expect, test } from "vitest";
import type { Block } from "./blocks.ts";
import formulas from "./formulas.json" with { type: "json" };
import { type Inline, inlines } from "./inlines.ts";
import { methodPage, methodPages } from "./methods.ts";
import { methodTexts } from "./pages.ts";

const everyBlock = methodPages().flatMap(({ lead, sections }) => [
  ...lead,
  ...sections.flatMap(({ blocks }) => blocks),
]);

function insideOf(parts: readonly Inline[]): Inline[] {
  return parts.flatMap((part) => ("parts" in part ? [part, ...insideOf(part.parts)] : [part]));
}

function textOf(block: Block): readonly Inline[] {
  if (block.kind === "paragraph") return insideOf(block.parts);
  if (block.kind === "list") return block.items.flatMap(insideOf);
  if (block.kind === "table") return [...block.head, ...block.rows.flat()].flatMap(insideOf);
  return [];
}

const everyInline = everyBlock.flatMap(textOf);

test("methodPages() has drawn every formula, and formulas.json holds no other", () => {
  const missing = [...everyBlock, ...everyInline].flatMap((part) =>
    (part.kind === "formula" || part.kind === "math") && part.mathml === null ? [part.tex] : [],
  );
  expect(missing, "run tooling/methods/build.mjs").toEqual([]);
  const used = new Set<string>([
    ...everyBlock.flatMap((block) => (block.kind === "formula" ? [`display ${block.tex}`] : [])),
    ...everyInline.flatMap((part) => (part.kind === "math" ? [`inline ${part.tex}`] : [])),
  ]);
  expect([...used].sort()).toEqual(Object.keys(formulas).sort());
});

test("formulas.json is MathML alone: no script, style, address or handler", () => {
  for (const mathml of Object.values(formulas)) {
    expect(mathml).toMatch(/^<math[ >].*<\/math>$/);
    expect(mathml).not.toMatch(/<(?!\/?m)|\s(on\w+|href|src|style|class)=/);
  }
});

test("methodPages() leaves no mark of markdown in the text, and no link without a heading", () => {
  const ids = methodPages().flatMap((page) => [page.id, ...page.sections.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const part of everyInline) {
    if (part.kind === "text") expect(part.text).not.toMatch(/\*\*\w|`|\$|\]\(|^#|^\| /);
    if (part.kind === "link") expect(ids).toContain(part.to.replace(/^#/, ""));
  }
});

test("methodPages() computes every example, to the digits that the page prints", () => {
  const examples = everyBlock.flatMap((block) => (block.kind === "example" ? [block] : []));
  expect(examples.length).toBeGreaterThan(30);
  for (const { fn, field, printed, computed } of examples) {
    const close = (_: string, value: unknown) => (typeof value === "number" ? expect.closeTo(value, 9) : value);
    expect(JSON.parse(computed ?? "undefined"), `${fn}.${field}`).toEqual(JSON.parse(printed, close));
  }
});

test("every function of the calculator has a worked example or a heading", () => {
  const shown = new Set([
    ...everyBlock.flatMap((block) => (block.kind === "example" ? [block.fn.toLowerCase()] : [])),
    ...methodPages().flatMap(({ sections }) => sections.map(({ id }) => id.replaceAll("-", ""))),
  ]);
  expect(computeFunctions.map(({ name }) => name).filter((name) => !shown.has(name.toLowerCase()))).toEqual([]);
});

describe("methodPage(id, markdown)", () => {
  test("reads headings, formulas, tables and lists", () => {
    const page = methodPage(
      "x",
      "# X\n\nLead.\n\n## one\n\nSo:\n- a\n- *b*\n\n| p | q |\n| --- | --- |\n| 1 | `2` |\n\nText\nSource: Me.\n",
    );
    expect(page.sections[0]?.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "list",
      "table",
      "paragraph",
      "paragraph",
    ]);
  });

  test("refuses an example that it cannot compute", () => {
    expect(() => methodPage("x", "# X\n\n```compute gini\n```\n")).toThrow("invalid example");
  });
});

test("inlines(text) keeps nested marks", () => {
  expect(inlines("a **b *c*** [d `e`](x.md#f)")).toEqual([
    { kind: "text", text: "a " },
    {
      kind: "strong",
      parts: [
        { kind: "text", text: "b " },
        { kind: "em", parts: [{ kind: "text", text: "c" }] },
      ],
    },
    { kind: "text", text: " " },
    {
      kind: "link",
      to: "#f",
      parts: [
        { kind: "text", text: "d " },
        { kind: "code", text: "e" },
      ],
    },
  ]);
});

test("every file is in the list of pages", () => expect(methodTexts).toHaveLength(7));

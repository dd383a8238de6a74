import { computeOne } from "@observatory/domain/compute";
import { type Formula, formula, type Inline, inlines } from "./inlines.ts";

/** A worked example: what is asked, what the page prints, and what the function itself answers. */
export interface WorkedExample {
  readonly fn: string;
  readonly field: string;
  /** JSON, as the page has it. */
  readonly input: string;
  readonly printed: string;
  /** JSON, computed by the very function; null where it refuses. */
  readonly computed: string | null;
}

export type Block =
  | { readonly kind: "paragraph"; readonly parts: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | ({ readonly kind: "formula" } & Formula)
  | ({ readonly kind: "example" } & WorkedExample);

/** Reads the blocks that docs/methods uses; they stand apart by an empty line. */
export function blocks(markdown: string): Block[] {
  return markdown
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .flatMap(blocksOf);
}

function blocksOf(piece: string): Block[] {
  // A sentence may lead into a list or a table without an empty line between.
  const start = piece.search(/^(- |\| )/m);
  if (start > 0 && !piece.startsWith("```"))
    return [...blocksOf(piece.slice(0, start).trim()), ...blocksOf(piece.slice(start))];
  if (piece.startsWith("```")) return [exampleOf(piece)];
  if (piece.startsWith("$$")) return [{ kind: "formula", ...formula("display", piece.replace(/^\$\$|\$\$$/g, "")) }];
  if (piece.startsWith("| ")) return [tableOf(piece)];
  if (piece.startsWith("- ")) {
    return [
      {
        kind: "list",
        items: piece
          .slice(2)
          .split(/\n- /)
          .map((item) => inlines(oneLine(item))),
      },
    ];
  }
  // An example and a source stand on lines of their own.
  return piece.split(/\n(?=Example: |Source: )/).map((text) => ({ kind: "paragraph", parts: inlines(oneLine(text)) }));
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ");

function tableOf(piece: string): Block {
  const cells = (line: string) =>
    line
      .replace(/^\||\|\s*$/g, "")
      .split("|")
      .map((cell) => inlines(cell.trim()));
  const [head = "", , ...rows] = piece.split("\n");
  return { kind: "table", head: cells(head), rows: rows.map(cells) };
}

function exampleOf(piece: string): Block {
  const [, fn, field, input, printed] = /^```compute (\w+) (\w+)\n(.+)\n(.+)\n```$/.exec(piece) ?? [];
  if (fn === undefined || field === undefined || input === undefined || printed === undefined) {
    throw new Error(`invalid example in docs/methods: ${piece}; a block is \`\`\`compute <fn> <field>, input, answer`);
  }
  const answer = computeOne(fn, JSON.parse(input));
  const value = "error" in answer ? undefined : (answer.result as Readonly<Record<string, unknown>>)[field];
  return { kind: "example", fn, field, input, printed, computed: value === undefined ? null : JSON.stringify(value) };
}

import drawn from "./formulas.json" with { type: "json" };

/** A formula as it is written, and as MathML where tooling/methods has drawn it. */
export interface Formula {
  readonly tex: string;
  readonly mathml: string | null;
}

/** What a line of text is made of. */
export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "em"; readonly parts: readonly Inline[] }
  | { readonly kind: "link"; readonly to: string; readonly parts: readonly Inline[] }
  | ({ readonly kind: "math" } & Formula);

const formulas: Readonly<Record<string, string>> = drawn;

/** A formula by the key under which tooling/methods keeps it: how it stands, and its TeX on one line. */
export function formula(how: "inline" | "display", written: string): Formula {
  const tex = written.trim().replace(/\s+/g, " ");
  return { tex, mathml: formulas[`${how} ${tex}`] ?? null };
}

const MARKS = /`([^`]+)`|\$([^$]+)\$|\*\*(.+?)\*\*(?!\*)|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)]+)\)/;

/** Reads what docs/methods uses inside a line: code, formulas, strong, emphasis and links to other headings. */
export function inlines(text: string): Inline[] {
  const found = MARKS.exec(text);
  if (found === null) return text === "" ? [] : [{ kind: "text", text }];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [...inlines(before), inlineOf(found), ...inlines(after)];
}

function inlineOf([, code, tex, strong, em, label, to]: RegExpExecArray): Inline {
  if (code !== undefined) return { kind: "code", text: code };
  if (tex !== undefined) return { kind: "math", ...formula("inline", tex) };
  if (strong !== undefined) return { kind: "strong", parts: inlines(strong) };
  if (em !== undefined) return { kind: "em", parts: inlines(em) };
  // All pages stand on one, so that a heading is found without its page, and a page is a heading.
  return {
    kind: "link",
    to: (to ?? "").replace(/^([a-z]+)\.md$/, "#$1").replace(/^[a-z]+\.md#/, "#"),
    parts: inlines(label ?? ""),
  };
}

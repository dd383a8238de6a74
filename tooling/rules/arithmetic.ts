import { type Program, visitorKeys } from "oxc-parser";

type Tree = { type: string; start: number; [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && "type" in value;
const operators = ["-", "*", "/", "%", "**", "-=", "*=", "/=", "%=", "**="];

/** Where a module computes: every written operator that only numbers take, and `+` next to a number or a length. */
export function arithmeticOf(program: Program): { operator: string; start: number }[] {
  const found: { operator: string; start: number }[] = [];
  function walk(node: Tree) {
    const isSum = node.type === "BinaryExpression" || node.type === "AssignmentExpression";
    const operator = String(node.operator);
    if (isSum && (operators.includes(operator) || (/^\+=?$/.test(operator) && [node.left, node.right].some(isNumber))))
      found.push({ operator, start: node.start });
    for (const key of visitorKeys[node.type] ?? []) {
      const below = node[key];
      for (const child of Array.isArray(below) ? below : [below]) if (isTree(child)) walk(child);
    }
  }
  walk(program as unknown as Tree);
  return found;
}

const isNumber = (value: unknown): boolean =>
  isTree(value) &&
  ((value.type === "Literal" && typeof value.value === "number") ||
    (value.type === "MemberExpression" &&
      isTree(value.property) &&
      ["length", "size"].includes(String(value.property.name))));

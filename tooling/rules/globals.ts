import { type Program, visitorKeys } from "oxc-parser";

type Tree = { type: string; start: number; [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && "type" in value;

/**
 * The world's own names that a module uses, as written: `fetch`, `process.env`, `Date.now`, `.toFixed`, and `new Date()` where it
 * reads the clock. A name that the module declares anywhere is taken for its own.
 */
export function globalsOf(program: Program): { name: string; start: number }[] {
  const used: { name: string; start: number }[] = [];
  const own = new Set<string>();

  function walk(node: Tree) {
    if (node.type === "VariableDeclarator") declare(node.id);
    if (isFunction(node)) for (const param of node.params as unknown[]) declare(param);
    if (isFunction(node) || node.type === "ClassDeclaration") declare(node.id);
    if (node.type === "CatchClause") declare(node.param);
    if (node.type.startsWith("Import") && "local" in node) declare(node.local);
    if (node.type === "Identifier") used.push({ name: String(node.name), start: node.start });
    if (readsClock(node)) used.push({ name: "new Date()", start: node.start });
    for (const name of memberNames(node)) used.push({ name, start: node.start });
    for (const key of visitorKeys[node.type] ?? []) {
      if (namesOnly(node, key)) continue;
      const below = node[key];
      for (const child of Array.isArray(below) ? below : [below]) if (isTree(child)) walk(child);
    }
  }

  function declare(pattern: unknown) {
    if (!isTree(pattern)) return;
    if (pattern.type === "Identifier") own.add(String(pattern.name));
    for (const key of ["left", "argument", "value"]) declare(pattern[key]);
    for (const key of ["elements", "properties"]) if (Array.isArray(pattern[key])) pattern[key].forEach(declare);
  }

  walk(program as unknown as Tree);
  return used.filter(({ name }) => !own.has(name.split(/[. ]/)[0] ?? ""));
}

const isFunction = (node: Tree) =>
  ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(node.type);

/** Places where an identifier is a mere name: a property, a key, an import's or export's outer name; and types, which are erased. */
function namesOnly(node: Tree, key: string) {
  if (node.type.startsWith("TS")) return key !== "expression";
  if (key === "typeAnnotation" || key === "typeArguments" || key === "typeParameters" || key === "returnType")
    return true;
  if (node.type.startsWith("Import") || node.type === "ExportSpecifier")
    return node.type !== "ImportExpression" && key !== "specifiers";
  return (key === "property" || key === "key") && node.computed === false;
}

/** `Math.round` is told as that and, like a method of anything, as `.round`. */
function memberNames(node: Tree): string[] {
  if (node.type !== "MemberExpression" || node.computed === true || !isTree(node.property)) return [];
  const method = `.${node.property.name}`;
  return isTree(node.object) && node.object.type === "Identifier" ? [`${node.object.name}${method}`, method] : [method];
}

const readsClock = (node: Tree) =>
  (node.type === "NewExpression" || node.type === "CallExpression") &&
  isTree(node.callee) &&
  node.callee.type === "Identifier" &&
  node.callee.name === "Date" &&
  (node.type === "CallExpression" || (node.arguments as unknown[]).length === 0);

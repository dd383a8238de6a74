import type { Tree } from "./tree.ts";

const TOKENS = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTES = /([\w:.-]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/**
 * Reads the markup that React writes: every element closed, every attribute in double quotes.
 *
 * @throws Error if the text is anything else.
 */
export function parseMarkup(markup: string): Tree {
  const top: Tree = { name: "", attributes: new Map(), children: [] };
  const open: Tree[] = [top];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < markup.length) {
    const at = TOKENS.lastIndex;
    const [token, closes, name, attributes, closed, text] = TOKENS.exec(markup) ?? [];
    const inside = open.at(-1);
    if (token === undefined || inside === undefined) throw new Error(`not markup as React writes it, at ${at}`);
    if (text !== undefined) inside.children.push(unescaped(text));
    else if (closes === "/") {
      if (inside.name !== name) throw new Error(`${name} is closed inside ${inside.name}, at ${at}`);
      open.pop();
    } else {
      const element: Tree = { name: name ?? "", attributes: attributesOf(attributes ?? ""), children: [] };
      inside.children.push(element);
      if (closed !== "/") open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || typeof root === "string") throw new Error("not one closed element");
  return root;
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTES)].map(([, name, value]) => [name ?? "", unescaped(value ?? "")]));
}

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

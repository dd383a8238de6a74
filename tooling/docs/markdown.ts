/** The relative links of a text, without code; outside addresses are not ours to check. */
export function relativeLinks(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));
}

/** The anchors that headings make, as GitHub makes them. */
export const anchors = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );

/** The blocks of code of a text: fenced ones with their language, indented ones with none. */
export function blocks(text: string): Block[] {
  const found: Block[] = [];
  let fenced: Block | null = null;
  let indented: Block | null = null;
  for (const line of text.split("\n")) {
    const fence = /^```(\w*)/.exec(line);
    if (fence !== null) {
      fenced = fenced === null ? { language: fence[1] ?? "", lines: [] } : null;
      if (fenced !== null) found.push(fenced);
    } else if (fenced !== null) fenced.lines.push(line);
    else if (/^ {4}\S/.test(line)) {
      if (indented === null) {
        indented = { language: "", lines: [] };
        found.push(indented);
      }
      indented.lines.push(line.slice(4));
    } else indented = null;
  }
  return found;
}

type Block = { language: string; lines: string[] };

/** What a text tells a person to type into a shell, comments left off. */
export const commands = (text: string): string[] =>
  blocks(text)
    .filter(({ language }) => ["", "sh", "bash", "shell", "console"].includes(language))
    .flatMap(({ lines }) => lines)
    .map((line) => line.replace(/\s+#\s.*$/, "").trim())
    .filter((line) => /^(npm|npx|node|echo|curl|git)\s/.test(line));

/** The addresses of the dashboard that a text shows in blocks of their own. */
export const addresses = (text: string): string[] =>
  blocks(text)
    .flatMap(({ lines }) => lines)
    .filter((line) => /^\/[a-z]/.test(line));

/** The names of npm scripts a text speaks of, in prose and in blocks: `npm run check`, `npm start`. */
export const namedScripts = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? "",
    ),
  ),
];

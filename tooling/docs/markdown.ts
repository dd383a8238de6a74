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

/** What a text tells a person to type: the lines of its shell blocks, joined where they are continued, comments left off. */
export const commands = (text: string): string[] =>
  [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block
      .replace(/\s*\\\n\s*/g, " ")
      .split("\n")
      .map((line) =>
        line
          .replace(/^\$ /, "")
          .replace(/\s+#\s.*$/, "")
          .trim(),
      )
      .filter((line) => line !== "" && !line.startsWith("#")),
  );

/** The names of npm scripts a text speaks of, in prose and in blocks: `npm run check`, `npm start`. */
export const namedScripts = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? "",
    ),
  ),
];

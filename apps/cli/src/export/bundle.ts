import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Facts } from "@observatory/domain/facts";
import { citationCff } from "@observatory/server/render";
import { strToU8, zipSync } from "fflate";
import type { Manifest } from "./manifest-file.ts";

/** The first day that an archive knows: the same files give the same bytes on any day. */
const ANY_DAY = "1980-01-01T00:00:00";

/** All files of a run in one archive, with what says what they are and how to cite them. */
export async function bundleOf(facts: Facts, folder: string, manifest: Manifest): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {
    "README.md": strToU8(readme(manifest)),
    "CITATION.cff": strToU8(citationCff(facts)),
    "manifest.json": strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
  };
  for (const { file } of manifest.files) files[file] = await readFile(join(folder, file));
  return zipSync(files, { level: 6, mtime: ANY_DAY });
}

function readme({ factsVersion, files }: Manifest): string {
  const lines = files.map(({ file, title }) => `- \`${file}\`: ${title}`);
  return `# China AI Ecosystem Observatory: figures

${files.length} files, made from facts version ${factsVersion}. CC BY 4.0; sources keep their own rights.

\`manifest.json\` names for each file its SHA-256, the address that makes it again, a citation and an alternative text;
\`CITATION.cff\` says how to cite the whole. \`observatory verify <file>\` makes a file again and compares.

${lines.join("\n")}
`;
}

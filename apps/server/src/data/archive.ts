import { type Facts, factsVersion, tableWords } from "@observatory/domain/facts";
import { strToU8, zipSync } from "fflate";
import { ABOUT, LICENCE } from "./about.ts";
import { citationCff } from "./citation-cff.ts";
import { dataPackage } from "./data-package.ts";
import { schemaFile, tableFiles } from "./table-files.ts";

/** The first day that an archive knows, without a time zone: the same facts give the same bytes anywhere, any day. */
const ANY_DAY = "1980-01-01T00:00:00";

const kept = new WeakMap<Facts, Uint8Array>();

/** Everything in one archive: each table as CSV and JSON with its schema, what they are, and how to cite them. */
export function archive(facts: Facts): Uint8Array {
  const bytes = kept.get(facts) ?? zipSync(contents(facts), { level: 9, mtime: ANY_DAY });
  kept.set(facts, bytes);
  return bytes;
}

function contents(facts: Facts): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {
    "README.md": strToU8(readme(facts)),
    "CITATION.cff": strToU8(citationCff(facts)),
    "datapackage.json": strToU8(`${JSON.stringify(dataPackage(facts), null, 2)}\n`),
  };
  for (const { table, csv, json } of tableFiles(facts)) {
    files[`${table}.csv`] = csv;
    files[`${table}.json`] = json;
    files[`schemas/${table}.json`] = schemaFile(table);
  }
  return files;
}

function readme(facts: Facts): string {
  const tables = tableFiles(facts).map(({ table }) => `- \`${table}\`: ${tableWords.en[table].holds}`);
  return `# ${ABOUT.title}

Facts version ${factsVersion(facts)}. ${LICENCE.title} (${LICENCE.address}); sources keep their own rights.

${ABOUT.description}

Each table is here twice with the same records: \`<table>.csv\` and \`<table>.json\`; \`schemas/<table>.json\` says what each
field means, \`datapackage.json\` says it for programs, \`CITATION.cff\` how to cite.

- A date is as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. A share is a fraction 0–1. An empty cell is unknown, with
  the reason in \`missing\` where one is known; it is never zero.
- In CSV, lists and maps are JSON in their cell. A text that a spreadsheet would take for a formula begins with an
  apostrophe, which is not part of it.
- \`verification\` says how far each field was verified: seen in a source, stated by the brief, recalled, or derived.
- Addresses of sources that nobody is sent to are left out; title and publisher stay.

${tables.join("\n")}
`;
}

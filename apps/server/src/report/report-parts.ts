import type { Facts } from "@observatory/domain/facts";
import { strToU8, zipSync } from "fflate";
import { citationCff } from "../data/citation-cff.ts";
import { chartFile } from "../files/chart-files.ts";
import { type ManifestEntry, manifestEntry } from "../files/manifest.ts";
import type { Format } from "../files/options.ts";
import { recipeAddress } from "../files/recipe.ts";
import type { Renderer } from "../render/renderer.ts";
import type { Report } from "./report.ts";
import { bibliographyText, captionsText, claimsText, readmeText } from "./report-texts.ts";

/** The first day that an archive knows, without a time zone: the same report gives the same bytes anywhere, any day. */
const ANY_DAY = "1980-01-01T00:00:00";

/** The plot alone at 170 mm, since its caption is text beside it; 300 dpi where it is pixels. */
const LOOKS: readonly (readonly [Format, readonly (readonly [string, string])[]])[] = [
  [
    "svg",
    [
      ["width", "642"],
      ["frame", "plot"],
    ],
  ],
  [
    "png",
    [
      ["width", "642"],
      ["frame", "plot"],
      ["scale", "3.125"],
    ],
  ],
  ["csv", []],
  ["xlsx", []],
];

/** A report as single files in one archive, for those who build a document of their own. */
export async function reportParts(
  deps: { readonly facts: Facts; readonly renderer: Renderer; readonly base: string },
  report: Report,
  { pdf, docx }: { readonly pdf: Uint8Array; readonly docx: Uint8Array },
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const manifest: ManifestEntry[] = [];
  for (const { number, payload } of report.figures) {
    const own = [...new URLSearchParams(payload.query)] as [string, string][];
    for (const [format, fixed] of LOOKS) {
      const look: readonly (readonly [string, string])[] = [...fixed, ["lang", report.locale]];
      const { body } = await chartFile(deps, {
        chart: payload.chart,
        format,
        query: [...own, ...look],
        base: deps.base,
      });
      const path = `figures/figure-${String(number).padStart(2, "0")}-${payload.chart}.${format}`;
      files[path] = body;
      manifest.push(manifestEntry(path, { body, payload, address: recipeAddress(payload, format, look) }));
    }
  }
  const texts = {
    "README.md": readmeText(report),
    "captions.md": captionsText(report),
    ...(report.claims.length === 0 ? {} : { "claims.md": claimsText(report) }),
    "bibliography.md": bibliographyText(report),
    "CITATION.cff": citationCff(deps.facts),
    "manifest.json": `${JSON.stringify({ report: `/report.pdf?${report.query}`, files: manifest }, null, 2)}\n`,
  };
  const written = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...written, "report.pdf": pdf, "report.docx": docx, ...files }, { level: 6, mtime: ANY_DAY });
}

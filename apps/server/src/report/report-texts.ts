import { commonWords, formats } from "@observatory/charts";
import { citedNumbers } from "./bibliography.ts";
import type { Report } from "./report.ts";
import { methodsItems, rowText, sourceText } from "./report-blocks.ts";
import { recipeOf } from "./report-figure.ts";
import { reportWords } from "./words/words.ts";

/** What the archive holds, and how to read it. */
export function readmeText(report: Report): string {
  const { title, locale, factsVersion, citation } = report;
  const words = reportWords[locale];
  const { parts } = words;
  const colon = colonOf(report);
  const files = [
    ["report.docx", parts.docxFile],
    ["captions.md", parts.captionsFile],
    ...(report.claims.length === 0 ? [] : [["claims.md", parts.claimsFile]]),
    ["bibliography.md", parts.bibliographyFile],
    ["figures/", parts.figuresFolder],
    ["manifest.json", parts.manifestFile],
  ];
  return page(`# ${plain(title)}`, parts.readme(factsVersion), `${words.cite}${colon} ${citation}`, [
    `## ${parts.files}`,
    files.map(([file, holds]) => `- \`${file}\`${colon} ${holds}`).join("\n"),
    `## ${words.methods}`,
    methodsItems(report)
      .map((item) => `- ${item}`)
      .join("\n"),
  ]);
}

/** Each figure's caption, notes and alternative text. */
export function captionsText(report: Report): string {
  const words = reportWords[report.locale];
  const common = commonWords[report.locale];
  const colon = colonOf(report);
  return page(
    `# ${words.parts.captions}`,
    report.figures.map(({ number, payload, cited }) =>
      [
        `## ${words.figure(number)}. ${plain(payload.title)}`,
        plain(payload.subtitle),
        ...payload.notes.map(plain),
        `**${common.nature[payload.nature]}.** ${common.evidence(payload.evidence)}`,
        `**${words.sources}${colon}** ${citedNumbers(cited)}`,
        `**${words.alt}${colon}** ${plain(`${payload.alt.short} ${payload.alt.long}`)}`,
        `**${words.again}${colon}** ${recipeOf(payload, "svg")}`,
        `**${words.cite}${colon}** ${plain(payload.citation)}`,
      ].join("\n\n"),
    ),
  );
}

/** Each claim with its verdict and every record behind it. */
export function claimsText(report: Report): string {
  const words = reportWords[report.locale];
  const { date } = formats(report.locale);
  const colon = colonOf(report);
  return page(
    `# ${words.claims}`,
    words.claimsLead,
    report.claims.map(({ number, claim, asOf, cited }) =>
      [
        `## ${words.claim(number)}. ${plain(claim.text)}`,
        `- **${words.verdict}${colon}** ${claim.verdictWords} (${date(asOf)})
- **${words.stated}${colon}** ${plain(claim.stated)}
- **${words.computed}${colon}** ${plain(claim.computed ?? words.notComputed)}
- **${words.why}${colon}** ${plain(claim.why.join(" "))}
- **${words.sources}${colon}** ${citedNumbers(cited)}`,
        `${words.rows}${colon}`,
        claim.rows.map((row) => `- ${plain(rowText(row))} (\`${row.table}/${row.id}\`)`).join("\n"),
      ].join("\n\n"),
    ),
  );
}

/** A colon as the language sets it, before the end of what is bold. */
function colonOf({ locale }: Report): string {
  return commonWords[locale].colon.trimEnd();
}

/** Every source, numbered as in the report. */
export function bibliographyText({ sources, locale }: Report): string {
  const lines = sources.map((source) => {
    const address = source.address === null ? "" : ` <${source.address}>`;
    return `[${source.number}] ${plain(sourceText(source, locale))}${address}`;
  });
  return page(`# ${reportWords[locale].bibliography}`, lines);
}

function page(...parts: (string | readonly string[])[]): string {
  return `${parts.flat().join("\n\n")}\n`;
}

/** A text in which markdown finds nothing to format. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}

import type { Evidence } from "./evidence-counts.ts";

/** The English words of reports. */
export const en = {
  publisher: "China AI Ecosystem Observatory",
  title: "China’s AI ecosystem: figures and findings",
  lead: "Selected figures, with the evidence behind them",
  asOf: (day: string) => `Facts as last checked on ${day}`,
  version: (version: string) => `Facts version ${version}`,
  contents: "Contents",
  figures: "Figures",
  figure: (number: number) => `Figure ${number}`,
  /** After the name of a figure, over its part on another page. */
  continued: "continued",
  claims: "Claims of the policy brief",
  claimsLead:
    "Checkable statements of ReConnect China Policy Brief 11 (Zhu and Mattlin, June 2024), in our words, each beside what the facts give. A verdict is computed, never written down.",
  claim: (number: number) => `Claim ${number}`,
  stated: "The brief",
  computed: "The facts",
  verdict: "Verdict",
  notComputed: "nothing to compute",
  why: "Why",
  rows: "Records behind it",
  moreRows: (count: number) => `and ${count} more`,
  sources: "Sources",
  evidence: "Evidence",
  data: "Data",
  alt: "In words",
  again: "Makes this figure again",
  methods: "How to read this report",
  methodsItems: {
    numbers: "Numbers are facts as recorded, derived from facts by a named method, or judged. Each figure says which.",
    marks:
      "A fact is marked by how far it was verified: seen in a source, stated by the brief alone, recalled and not confirmed, or derived from others.",
    evidence: ({ records, seen, brief, recalled, derived, assumed, disputed }: Evidence) =>
      `Records behind the figures of this report: ${records}, of which ${seen} seen in a source, ${brief} from the brief only, ${recalled} recalled and not confirmed, ${derived} derived. Disagreements that touch them: ${disputed}.${assumed === 0 ? "" : ` Assumed in place of facts: ${assumed}.`}`,
    unknown:
      "What is unknown is left out and said; it is never zero. Intervals and bounds are what their figure’s notes say.",
    again: (address: string) =>
      `The address ${address} makes this report again, byte for byte, from the same facts version.`,
    methods: "Definitions, formulas and conventions stand on the Observatory’s page of methods, /methods.",
    licence: "Figures and compiled facts: CC BY 4.0. Sources keep their own rights.",
  },
  bibliography: "Sources",
  bibliographyLead: (count: number) => (count === 1 ? "1 source in all." : `${count} sources in all.`),
  undated: "no date",
  cite: "Cite as",
  page: (page: string, pages: string) => `${page} of ${pages}`,
  parts: {
    readme: (version: string) =>
      `The parts of a report as single files, made from facts version ${version}. report.pdf is the whole, paginated; the captions, texts and pictures beside it are made to be put into a document of your own.`,
    files: "Files",
    captions: "Captions",
    docxFile: "the whole for Word: headings, numbered captions, alternative texts and links of its own kind",
    captionsFile: "captions, notes and alternative texts, for copying",
    claimsFile: "claims with verdicts and the records behind them",
    bibliographyFile: "all sources, numbered as in the report",
    figuresFolder: "each figure as SVG, PNG (300 dpi at 170 mm), CSV and XLSX",
    manifestFile: "every file with its SHA-256, address, citation and alternative text",
  },
};

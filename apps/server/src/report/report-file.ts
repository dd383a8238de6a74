import { type ChartPayload, isLocale, LOCALES, type Locale, ParameterError } from "@observatory/charts";
import { sheetsOf } from "@observatory/charts/plain-figures";
import type { Facts } from "@observatory/domain/facts";
import { sha256Of } from "../files/manifest.ts";
import { UnknownError } from "../files/unknown-error.ts";
import type { Drawn } from "../render/job.ts";
import type { Picture, Renderer } from "../render/renderer.ts";
import { createVersions, type Versions } from "../versions/versions.ts";
import type { DocxPicture } from "./docx/body.ts";
import { reportDocx } from "./docx/report-docx.ts";
import { type Report, reportOf } from "./report.ts";
import { reportBlocks } from "./report-blocks.ts";
import { reportParts } from "./report-parts.ts";
import { reportWords } from "./words/words.ts";

type Query = readonly (readonly [string, string])[];

/** What a report may be written as. */
export const REPORT_FORMATS = ["pdf", "zip"] as const;

export interface ReportFile {
  readonly body: Uint8Array;
  readonly bytes: number;
  readonly sha256: string;
  readonly type: string;
  readonly name: string;
  /** The address that makes it again. */
  readonly address: string;
}

interface Deps {
  readonly facts: Facts;
  readonly renderer: Renderer;
  /** Which facts of other days there are; none but today's when absent. */
  readonly versions?: Versions;
}

/** As wide as the text of an A4 page with margins of 20 mm, and as high as it leaves room for beside a caption, in px. */
const PLACE = { width: 642, heightMax: 780 } as const;

/** Pixels a px of a picture that is to be printed: 300 an inch. */
const PRINTED = 3.125;

/**
 * Makes a report: the one path that the server's addresses and the command line share, so that both give the same bytes.
 *
 * @param query - `figure`, `claim` and `title` as an address has them, `lang`, and `v` for the facts version.
 * @param base - The origin under which the addresses in it lie; without it they start with "/".
 * @throws UnknownError if there is no such format or claim.
 * @throws ParameterError if the query is not understood or names nothing.
 * @throws VersionError if it asks for facts that are not known.
 */
export async function reportFile(
  deps: Deps,
  { format, query, base = "" }: { readonly format: string; readonly query: Query; readonly base?: string },
): Promise<ReportFile> {
  const wanted = REPORT_FORMATS.find((known) => known === format);
  if (wanted === undefined) throw new UnknownError("format", format, REPORT_FORMATS);
  const { locale, rest, facts } = options(deps, query);
  const report = reportOf(facts, rest, { locale, base });
  if (report.figures.length + report.claims.length === 0) {
    const allowed = "at least one figure or claim";
    throw new ParameterError("empty report", { parameter: "figure", allowed });
  }
  const drawings: (readonly (Drawn & { readonly picture: Picture })[])[] = [];
  for (const { payload } of report.figures) drawings.push(await drawn(deps.renderer, payload));
  const [blocks, words] = [reportBlocks(report, drawings), pdfWords(report)];
  const pdf = await deps.renderer.report({ kind: "report", blocks, words });
  const docx = async () => {
    const pictures: DocxPicture[] = [];
    for (const { picture, width, height } of drawings.flat()) {
      const part = Math.min(1, PLACE.width / width, PLACE.heightMax / height);
      const png = await deps.renderer.png(picture, PRINTED);
      pictures.push({ png, width: width * part, height: height * part });
    }
    return reportDocx(blocks, words, pictures);
  };
  const body =
    wanted === "pdf" ? pdf : await reportParts({ ...deps, facts, base }, report, { pdf, docx: await docx() });
  return {
    body,
    bytes: body.byteLength,
    sha256: sha256Of(body),
    type: wanted === "pdf" ? "application/pdf" : "application/zip",
    name: `report.${wanted}`,
    address: `/report.${wanted}?${report.query}`,
  };
}

/** A figure as pages have room for it: one that is too tall is set a little smaller or divided; what can be neither is small print. */
async function drawn(
  renderer: Renderer,
  payload: ChartPayload,
): Promise<readonly (Drawn & { readonly picture: Picture })[]> {
  const look = { theme: "light", frame: "plot" } as const;
  const sheets = sheetsOf(payload.figure, { width: PLACE.width, height: PLACE.heightMax });
  const pictures: Picture[] = sheets?.figures.map((figure, i) => ({
    ...look,
    payload: { ...payload, figure },
    width: sheets.drawnWidth,
    ...(sheets.figures.length === 1 ? {} : { ids: `sheet-${i + 1}` }),
  })) ?? [{ ...look, payload, width: PLACE.width, height: PLACE.heightMax, always: true }];
  return Promise.all(pictures.map(async (picture) => ({ ...(await renderer.svg(picture)), picture })));
}

/** The language and the facts asked for, and what else was. */
function options({ facts, versions }: Deps, query: Query): { locale: Locale; rest: Query; facts: Facts } {
  const one = (name: string) => {
    const [value, ...more] = query.filter(([given]) => given === name).map(([, text]) => text);
    const problem = { parameter: name, allowed: "give it once" };
    if (more.length > 0) throw new ParameterError(`duplicate parameter: ${name}`, problem);
    return value;
  };
  const lang = one("lang") ?? "en";
  const problem = { parameter: "lang", value: lang, allowed: `one of ${LOCALES.join(", ")}` };
  if (!isLocale(lang)) throw new ParameterError(`invalid lang: ${JSON.stringify(lang)}`, problem);
  const rest = query.filter(([name]) => name !== "lang" && name !== "v");
  const version = one("v");
  const made = version === undefined ? facts : (versions ?? createVersions(facts, null)).at(version);
  return { locale: lang, rest, facts: made };
}

function pdfWords({ locale, title, citation, day, query, factsVersion: version }: Report) {
  const words = reportWords[locale];
  const { publisher: author, lead: description } = words;
  const foot = `${author} · ${words.version(version)}\t${words.page("#", "#")}`;
  return { lang: locale, title, description, author, citation, recipe: `/report.pdf?${query}`, day, foot };
}

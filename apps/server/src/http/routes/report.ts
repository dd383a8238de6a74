import { REPORT_LIMITS, REPORT_NAMES } from "@observatory/charts";
import { LruCache } from "../../cache/lru.ts";
import { once } from "../../cache/once.ts";
import type { Deps } from "../../deps.ts";
import { REPORT_FORMATS, reportFile } from "../../report/report-file.ts";
import { type Answer, content, IMMUTABLE } from "../answer.ts";
import { langParameter } from "../lang.ts";
import { originOf } from "../origin.ts";
import type { Route, RouteParameter } from "../route.ts";

type Query = readonly (readonly [string, string])[];

interface Asked {
  readonly format: string;
  readonly query: Query;
  readonly base: string;
}

/** A report weighs a few megabytes at most; the latest are kept whole. */
const CACHE_BYTES = 32 * 2 ** 20;

const DESCRIBED: Readonly<Record<(typeof REPORT_NAMES)[number], string>> = {
  title: `Title of the document, at most ${REPORT_LIMITS.titleCharacters} characters`,
  figure: `A figure as id or id?query, as often as there are, at most ${REPORT_LIMITS.figures}, in their order`,
  claim: `A claim as id or id?query, as often as there are, at most ${REPORT_LIMITS.claims}, in their order`,
};

const PARAMETERS: readonly RouteParameter[] = [
  ...REPORT_NAMES.map((name) => ({
    in: "query" as const,
    name,
    describe: DESCRIBED[name],
    schema: { type: "string" },
  })),
  langParameter,
  {
    in: "query",
    name: "v",
    describe: "Facts version: the same bytes for ever, or a refusal once the facts have moved on",
    schema: { type: "string", pattern: "^[0-9a-f]{12}$" },
  },
];

/** Chosen figures and claims as one document, and as its parts in one archive. */
export function reportRoutes(deps: Deps): Route[] {
  const kept = new LruCache<Answer>(CACHE_BYTES, (answer) => answer.body.byteLength);
  const answers = once(kept, (request: Asked) => answerOf(deps, request));
  return REPORT_FORMATS.map((format) => ({
    method: "GET",
    path: `/report.${format}`,
    summary:
      format === "pdf"
        ? "Chosen figures and claims as one paginated PDF with contents, notes, methods and sources"
        : "The same as its parts: the document, figures as SVG, PNG, CSV and XLSX, captions, claims, sources, a manifest",
    parameters: PARAMETERS,
    answers: [format === "pdf" ? "application/pdf" : "application/zip"],
    handle: ({ query, message }) => {
      const base = originOf(message, deps.publicOrigin);
      return answers(JSON.stringify([base, format, ...query]), { format, query, base });
    },
  }));
}

async function answerOf(deps: Deps, { format, query, base }: Asked): Promise<Answer> {
  const { body, type, name } = await reportFile(deps, { format, query, base });
  return content(body, type, {
    "content-disposition": `${format === "pdf" ? "inline" : "attachment"}; filename="${name}"`,
    ...(query.some(([given]) => given === "v") ? { "cache-control": IMMUTABLE } : {}),
  });
}

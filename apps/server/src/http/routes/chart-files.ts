import { LruCache } from "../../cache/lru.ts";
import { once } from "../../cache/once.ts";
import type { Deps } from "../../deps.ts";
import { chartFile } from "../../files/chart-files.ts";
import { COMPANIONS, companionFile } from "../../files/companion-files.ts";
import { FORMATS, OPTIONS } from "../../files/options.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { type Answer, content, IMMUTABLE } from "../answer.ts";
import { originOf } from "../origin.ts";
import type { Route } from "../route.ts";

const TYPES = [
  "image/svg+xml",
  "image/png",
  "application/pdf",
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/json",
  "application/x-bibtex",
  "application/x-research-info-systems",
  "application/vnd.citationstyles.csl+json",
];

/** Everything that a chart's address may end in. */
const ENDINGS = [...FORMATS, ...COMPANIONS];

const CACHE_BYTES = 48 * 2 ** 20;

/** Files of charts; the latest are kept whole, since facts do not change while the server runs. */
export function chartFileRoute(deps: Deps): Route {
  const kept = new LruCache<Answer>(CACHE_BYTES, (answer) => answer.body.byteLength);
  const answers = once(kept, (request: FileRequest) => answerOf(deps, request));
  return {
    ...DESCRIPTION,
    handle: ({ parts, query, message }) => {
      const file = parts.file ?? "";
      const base = originOf(message, deps.publicOrigin);
      return answers(JSON.stringify([base, file, ...query]), { file, query, base });
    },
  };
}

interface FileRequest {
  readonly file: string;
  readonly query: readonly (readonly [string, string])[];
  readonly base: string;
}

const DESCRIPTION: Omit<Route, "handle"> = {
  method: "GET",
  path: "/charts/:file",
  summary: "A chart as a file; the query holds the chart's own params too, as GET /api/v1/charts lists them",
  parameters: [
    {
      in: "path",
      name: "file",
      describe: "Id of a chart and what kind of file",
      schema: { type: "string", pattern: `^[a-z0-9-]+\\.(${ENDINGS.join("|").replaceAll(".", "\\.")})$` },
    },
    ...Object.entries(OPTIONS).map(([name, option]) => ({
      in: "query" as const,
      name,
      describe: `${option.describe} (${option.formats.join(", ")})`,
      schema: option.schema,
    })),
  ],
  answers: TYPES,
};

async function answerOf(deps: Deps, { file: path, query, base }: FileRequest): Promise<Answer> {
  const [, chart, format] = /^([^.]*)\.(.*)$/.exec(path) ?? [];
  if (chart === undefined || format === undefined) throw new UnknownError("format", "", ENDINGS);
  const companion = COMPANIONS.find((known) => known === format);
  const file =
    companion === undefined
      ? await chartFile(deps, { chart, format, query, base })
      : companionFile(deps, { chart, companion, query, base });
  const { payload } = file;
  const search = new URLSearchParams(payload.query);
  if (payload.locale !== "en") search.set("lang", payload.locale);
  const described = `/charts/${chart}.metadata.json${search.size === 0 ? "" : `?${search}`}`;
  return content(file.body, file.type, {
    "content-disposition": `inline; filename="${file.name}"`,
    link: `<${described}>; rel="describedby"; type="application/json"`,
    ...(query.some(([name]) => name === "v") ? { "cache-control": IMMUTABLE } : {}),
  });
}

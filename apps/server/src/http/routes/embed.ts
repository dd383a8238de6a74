import { LOCALES, ParameterError } from "@observatory/charts";
import { PALETTES } from "@observatory/charts/theme";
import { ABOUT } from "../../data/about.ts";
import type { Deps } from "../../deps.ts";
import { type ChartFile, chartFile, type FileRequest } from "../../files/chart-files.ts";
import { embedFrame, hasNarrow, NARROW } from "../../files/embed-frame.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { escaped } from "../../xml.ts";
import { content, IMMUTABLE, json } from "../answer.ts";
import { originOf } from "../origin.ts";
import type { Route } from "../route.ts";

type Query = readonly (readonly [string, string])[];

/** May be framed anywhere, runs nothing, and its one link opens a page of its own. */
const FRAMED =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *; sandbox allow-popups allow-popups-to-escape-sandbox";

const STYLE = `body{margin:0}a{display:block}svg{display:block;width:100%;height:auto}.narrow{display:none}@media(max-width:${NARROW.upTo}px){.wide{display:none}.narrow{display:block;max-width:${NARROW.width}px;margin:0 auto}}`;

/**
 * A chart for another site's page: the picture alone, drawn for a wide frame and for a narrow one, with a link to where it can be
 * questioned.
 */
export const embedRoute: Route = {
  method: "GET",
  path: "/embed/:id",
  summary: "A chart to be framed in another page; the query is that of /charts/<id>.svg",
  parameters: [{ in: "path", name: "id", describe: "Id of a chart", schema: { type: "string" } }],
  answers: ["text/html"],
  handle: async ({ parts, query, message }, deps) => {
    const base = originOf(message, deps.publicOrigin);
    const { payload, body, narrow } = await drawings(deps, { chart: parts.id ?? "", format: "svg", query, base });
    const frozen = query.some(([name]) => name === "v");
    const page = pageOf(payload, frozen);
    const picture = `<div${narrow === null ? "" : ' class="wide"'}>${text(body)}</div>${narrow === null ? "" : `<div class="narrow">${text(narrow)}</div>`}`;
    const paper = `body{background:${paperOf(query)}}`;
    const html = `<!doctype html><html lang="${payload.locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(payload.title)}</title><style>${STYLE}${paper}</style><a href="${escaped(page)}" target="_blank" rel="noopener">${picture}</a></html>\n`;
    return content(Buffer.from(html), "text/html; charset=utf-8", {
      "content-security-policy": FRAMED,
      ...(frozen ? { "cache-control": IMMUTABLE } : {}),
    });
  },
};

/** The picture for wide frames and, unless its size is asked for, the same for narrow ones, which may spell out what a wide one leaves away. */
async function drawings(deps: Deps, request: FileRequest): Promise<ChartFile & { narrow: Uint8Array | null }> {
  const { query } = request;
  const wide = await chartFile(deps, request);
  if (!hasNarrow(query)) return { ...wide, narrow: null };
  const narrow = await chartFile(deps, {
    ...request,
    query: [...query, ["width", String(NARROW.width)]],
    ids: "narrow",
  });
  return { ...wide, narrow: narrow.body };
}

/** The ground of the picture, for what of a frame it does not fill. */
function paperOf(query: Query): string {
  const asked = query.find(([name]) => name === "theme")?.[1];
  return asked === "dark" || asked === "print" ? PALETTES[asked].paper : PALETTES.light.paper;
}

function text(body: Uint8Array): string {
  return Buffer.from(body).toString("utf8");
}

const WORDS = ["url", "format", "maxwidth", "maxheight"];

/** What a site that shows links as previews asks about the page of a chart. */
export const oembedRoute: Route = {
  method: "GET",
  path: "/oembed",
  summary: "oEmbed for pages of charts",
  parameters: WORDS.map((name) => ({ in: "query", name, describe: `oEmbed's ${name}`, schema: { type: "string" } })),
  answers: ["application/json"],
  handle: async ({ query, message }, deps) => {
    const asked = wordsOf(query);
    const origin = originOf(message, deps.publicOrigin);
    const { id, search } = viewAt(asked.get("url") ?? "", origin);
    const [maxWidth, maxHeight] = [limit(asked, "maxwidth"), limit(asked, "maxheight")];
    const request = { chart: id, query: [...search], base: origin, maxWidth, maxHeight };
    const { payload, width, height, html } = await embedFrame(deps, request);
    const provider = { provider_name: ABOUT.publisher, provider_url: origin };
    return json({ version: "1.0", type: "rich", title: payload.title, ...provider, width, height, html });
  },
};

function wordsOf(query: Query): ReadonlyMap<string, string> {
  for (const [parameter, value] of query) {
    const allowed = `known: ${WORDS.join(", ")}`;
    if (!WORDS.includes(parameter))
      throw new ParameterError(`unknown parameter: ${parameter}`, { parameter, value, allowed });
  }
  const asked = new Map(query);
  const format = asked.get("format") ?? "json";
  if (format === "json") return asked;
  throw new ParameterError(`invalid format: ${JSON.stringify(format)}`, {
    parameter: "format",
    value: format,
    allowed: "json",
  });
}

/** The chart whose page, or whose frame, lies at an address of this very origin. */
function viewAt(address: string, origin: string): { id: string; search: URLSearchParams } {
  const url = URL.canParse(address) ? new URL(address) : null;
  const [, locale, id] = /^(?:\/(de|fr))?\/(?:charts|embed)\/([a-z0-9-]+)$/.exec(url?.pathname ?? "") ?? [];
  if (url === null || id === undefined || url.host !== new URL(origin).host)
    throw new UnknownError("url", address.slice(0, 200), [`${origin}/charts/<id>`]);
  const search = new URLSearchParams(url.search);
  if (LOCALES.some((known) => known === locale)) search.set("lang", locale ?? "en");
  return { id, search };
}

function limit(asked: ReadonlyMap<string, string>, name: "maxwidth" | "maxheight"): number {
  const value = asked.get(name);
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new ParameterError(`invalid ${name}: ${JSON.stringify(value)}`, {
    parameter: name,
    value,
    allowed: "a whole number above 0",
  });
}

/** The page of what is framed: frozen where the frame is, live where it is not. */
function pageOf({ address }: ChartFile["payload"], frozen: boolean): string {
  return frozen ? address : address.replace(/[?&]v=[0-9a-f]{12}$/, "");
}

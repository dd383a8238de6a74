import { chartFile } from "../../files/chart-files.ts";
import { FORMATS, OPTIONS } from "../../files/options.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { content } from "../answer.ts";
import type { Route } from "../route.ts";

const TYPES = ["image/svg+xml", "image/png", "text/csv", "application/json"];

export const chartFileRoute: Route = {
  method: "GET",
  path: "/charts/:file",
  summary: "A chart as a file; the query holds the chart's own params too, as GET /api/v1/charts lists them",
  parameters: [
    {
      in: "path",
      name: "file",
      describe: "Id of a chart and what kind of file",
      schema: { type: "string", pattern: `^[a-z0-9-]+\\.(${FORMATS.join("|")})$` },
    },
    ...Object.entries(OPTIONS).map(([name, option]) => ({
      in: "query" as const,
      name,
      describe: `${option.describe} (${option.formats.join(", ")})`,
      schema: option.schema,
    })),
  ],
  answers: TYPES,
  handle: async ({ parts, query }, deps) => {
    const [, chart, format] = /^(.*)\.([^.]*)$/.exec(parts.file ?? "") ?? [];
    if (chart === undefined || format === undefined) throw new UnknownError("format", "", FORMATS);
    const file = await chartFile(deps, { chart, format, query });
    const { payload } = file;
    const search = new URLSearchParams(payload.query);
    if (payload.locale !== "en") search.set("lang", payload.locale);
    const described = `/charts/${chart}.json${search.size === 0 ? "" : `?${search}`}`;
    return content(file.body, file.type, {
      "content-disposition": `inline; filename="${file.name}"`,
      link: `<${described}>; rel="describedby"; type="application/json"`,
    });
  },
};

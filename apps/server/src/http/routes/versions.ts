import { z } from "zod";
import { chartMetadataSchema } from "../../files/chart-metadata.ts";
import { codedView } from "../../files/coded-view.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { content, json } from "../answer.ts";
import { noQuery } from "../no-query.ts";
import type { Route } from "../route.ts";

/** Which facts there are to draw from, and what a code printed under a figure stands for. */
export const versionRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v1/versions",
    summary: "Every facts version that a view can be made of, from today's to the oldest",
    answers: ["application/json"],
    handle: ({ query }, { versions }) => {
      noQuery(query);
      return json({ versions: versions.known });
    },
  },
  {
    method: "GET",
    path: "/api/v1/versions/:version",
    summary: "Whether there is a facts version, and to which day its facts were checked",
    parameters: [{ in: "path", name: "version", describe: "A facts version", schema: { type: "string" } }],
    answers: ["application/json"],
    handle: ({ parts, query }, { versions }) => {
      noQuery(query);
      const found = versions.known.find(({ version }) => version === parts.version);
      if (found !== undefined) return json(found);
      const known = versions.known.map(({ version }) => version);
      throw new UnknownError("version", (parts.version ?? "").slice(0, 100), known);
    },
  },
  {
    method: "GET",
    path: "/api/v1/verify/:code",
    summary: "The view that a code printed under a figure stands for",
    parameters: [{ in: "path", name: "code", describe: "A figure's code", schema: { type: "string" } }],
    answers: ["application/json"],
    handle: ({ parts, query }, { facts, versions }) => {
      noQuery(query);
      const view = codedView(facts, parts.code ?? "");
      return json({ ...view, kept: versions.known.some(({ version }) => version === view.factsVersion) });
    },
  },
  {
    method: "GET",
    path: "/api/v1/schemas/chart-metadata.json",
    summary: "JSON Schema of /charts/<id>.metadata.json",
    answers: ["application/schema+json"],
    handle: ({ query }) => {
      noQuery(query);
      const schema = z.toJSONSchema(chartMetadataSchema);
      return content(Buffer.from(`${JSON.stringify(schema, null, 2)}\n`), "application/schema+json");
    },
  },
];

import { listCharts } from "../../files/chart-list.ts";
import { payloadOf } from "../../files/payload-of.ts";
import { json } from "../answer.ts";
import { langParameter, withoutLang } from "../lang.ts";
import { noQuery } from "../no-query.ts";
import { originOf } from "../origin.ts";
import type { Route } from "../route.ts";

export const chartListRoute: Route = {
  method: "GET",
  path: "/api/v1/charts",
  summary: "Every chart with the params it takes",
  parameters: [langParameter],
  answers: ["application/json"],
  handle: ({ query }) => {
    const [locale, rest] = withoutLang(query);
    noQuery(rest);
    return json({ charts: listCharts(locale) });
  },
};

export const chartPayloadRoute: Route = {
  method: "GET",
  path: "/api/v1/charts/:id",
  summary: "Everything a view of a chart is made from: columns, rows, words, figure, sources, evidence",
  parameters: [{ in: "path", name: "id", describe: "Id of a chart", schema: { type: "string" } }, langParameter],
  answers: ["application/json"],
  handle: ({ parts, query, message }, { facts, publicOrigin }) => {
    const [locale, rest] = withoutLang(query);
    return json(
      payloadOf(facts, { chart: parts.id ?? "", query: rest, locale, base: originOf(message, publicOrigin) }),
    );
  },
};

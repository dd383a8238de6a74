import { isLocale, LOCALES, type Locale, ParameterError } from "@observatory/charts";
import { listCharts } from "../../files/chart-list.ts";
import { payloadOf } from "../../files/payload-of.ts";
import { json } from "../answer.ts";
import { noQuery } from "../no-query.ts";
import type { Route, RouteParameter } from "../route.ts";

type Query = readonly (readonly [string, string])[];

const lang: RouteParameter = {
  in: "query",
  name: "lang",
  describe: "Language of every word",
  schema: { type: "string", enum: LOCALES, default: "en" },
};

export const chartListRoute: Route = {
  method: "GET",
  path: "/api/v1/charts",
  summary: "Every chart with the params it takes",
  parameters: [lang],
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
  parameters: [{ in: "path", name: "id", describe: "Id of a chart", schema: { type: "string" } }, lang],
  answers: ["application/json"],
  handle: ({ parts, query }, { facts }) => {
    const [locale, rest] = withoutLang(query);
    return json(payloadOf(facts, { chart: parts.id ?? "", query: rest, locale }));
  },
};

function withoutLang(query: Query): [Locale, Query] {
  const given = query.filter(([name]) => name === "lang").map(([, value]) => value);
  const problem = { parameter: "lang", allowed: `one of ${LOCALES.join(", ")}` };
  if (given.length > 1) throw new ParameterError("duplicate parameter: lang", { ...problem, allowed: "give it once" });
  const [value = "en"] = given;
  if (!isLocale(value)) throw new ParameterError(`invalid lang: ${JSON.stringify(value)}`, { ...problem, value });
  return [value, query.filter(([name]) => name !== "lang")];
}

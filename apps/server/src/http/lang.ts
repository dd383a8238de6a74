import { isLocale, LOCALES, type Locale, ParameterError } from "@observatory/charts";
import type { RouteParameter } from "./route.ts";

type Query = readonly (readonly [string, string])[];

/** The language of the words in an answer, as addresses ask for it. */
export const langParameter: RouteParameter = {
  in: "query",
  name: "lang",
  describe: "Language of every word",
  schema: { type: "string", enum: LOCALES, default: "en" },
};

/** The language asked for, and what else was. */
export function withoutLang(query: Query): [Locale, Query] {
  const given = query.filter(([name]) => name === "lang").map(([, value]) => value);
  const problem = { parameter: "lang", allowed: `one of ${LOCALES.join(", ")}` };
  if (given.length > 1) throw new ParameterError("duplicate parameter: lang", { ...problem, allowed: "give it once" });
  const [value = "en"] = given;
  if (!isLocale(value)) throw new ParameterError(`invalid lang: ${JSON.stringify(value)}`, { ...problem, value });
  return [value, query.filter(([name]) => name !== "lang")];
}

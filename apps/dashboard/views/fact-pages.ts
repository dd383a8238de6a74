import { charts, choice, type Param, type Params, paramsOf } from "@observatory/charts";
import { z } from "zod";
import { recordAtPath } from "./record-path.ts";

/** The verdicts that claims may be narrowed to. */
export const verdicts = ["holds", "holds-with-caveat", "does-not-hold", "cannot-be-computed"] as const;

const [anyChart] = charts;
const shared: Params = anyChart === undefined ? {} : paramsOf(anyChart);
const { asOf, reading } = shared;
const ofEveryView = ["asOf", "reading", "whatif"];
const common: Params = Object.fromEntries(Object.entries(shared).filter(([name]) => ofEveryView.includes(name)));

const verdict: Param = choice(["any", ...verdicts], "any");

const monthsMax = 240;

/** How many months make evidence old, where the address does not say. */
export const monthsStandard = 12;

const months: Param = {
  kind: "number",
  min: 0,
  max: monthsMax,
  step: 1,
  default: monthsStandard,
  schema: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().max(monthsMax))
    .default(monthsStandard) as unknown as z.ZodType<number>,
};

const q: Param = {
  kind: "text",
  form: "at most 200 characters",
  default: undefined,
  schema: z.string().max(200).optional() as unknown as z.ZodType<string | undefined>,
};

/** Who may be behind a platform; the server takes the same. */
export const operatorTypes = ["private-enterprise", "state-owned-enterprise", "research-institute"] as const;

/** Where a platform or zone may be looked for: a region, any of the three great ones, or none. */
export const places = [
  "mega-regions",
  "beijing-tianjin-hebei",
  "yangtze-river-delta",
  "pearl-river-delta",
  "chengdu-chongqing",
  "elsewhere",
] as const;

/** The years that an address may ask for; in which of them something happened the facts say. */
const years = { min: 2010, max: 2100 };

const year: Param = {
  kind: "number",
  ...years,
  step: 1,
  /** No year: any. */
  default: 0,
  schema: z
    .string()
    .regex(/^(0|\d{4})$/)
    .transform(Number)
    .pipe(z.literal(0).or(z.number().min(years.min).max(years.max)))
    .default(0) as unknown as z.ZodType<number>,
};

/** What the pages of facts understand in their address, by page. */
export const factChoices = {
  claims: { ...common, verdict },
  data: { ...(asOf === undefined ? {} : { asOf }), months },
  search: { q },
  designations: {
    scheme: choice(["any", "platforms", "zones"], "any"),
    year,
    region: choice(["any", ...places], "any"),
    operator: choice(["any", ...operatorTypes], "any"),
    q,
  },
  record: reading === undefined ? {} : { reading },
} as const satisfies Record<string, Params>;

/** A page of facts that stands in no list of pages: a record, the search. */
export function factPageAt(path: string) {
  if (path === "/search") return { id: "search", path, charts: [], own: factChoices.search, names: "alone" } as const;
  if (recordAtPath(path) === undefined) return undefined;
  return { id: "record", path, charts: [], own: factChoices.record, names: "alone" } as const;
}

import { herfindahlBandsWithin, presumedDominanceWithin } from "@observatory/domain/concentration";
import {
  dominancePresumption,
  type Facts,
  herfindahlBands,
  type Market,
  type MarketBounds,
  marketBounds,
  markets,
  wordIn,
} from "@observatory/domain/facts";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals, IntervalValue } from "../figure.ts";
import type { Formats } from "../format.ts";
import { choice } from "../params/param.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { subfieldName } from "../words/subfields.ts";
import { marketConcentrationWords as words } from "./market-concentration.words.ts";

const params = {
  measure: choice(["hhi", "cr1", "cr3", "cr4"], "hhi"),
  bands: choice(["us-2023", "eu-2004"], "us-2023"),
  periods: choice(["latest", "all"], "latest"),
  geography: choice(["china", "any"], "china"),
  bounds: choice(["any", "narrow"], "any"),
};

/** Bounds no further apart than this pin a market down; the mean over subfields counts the same ones. */
const NARROW = 0.1;

type View = Context<typeof params, (typeof words)["en"]>;

interface Row {
  readonly market: Market;
  readonly bounds: MarketBounds | null;
  /** The chosen measure, 0–1, at least and at most; null where only the leader is known. */
  readonly interval: readonly [number, number] | null;
  readonly dominance: "holds" | "fails" | "open" | null;
  readonly provenance: Provenance;
}

/** How concentrated the markets of the subfields are, as far as published shares tell, against the bands of guidelines. */
export const marketConcentration = defineChart({
  id: "market-concentration",
  section: "concentration",
  nature: "derived",
  params,
  words,

  rows({ facts, asOf, params: { measure, periods, geography, bounds } }): readonly Row[] {
    const all = markets(facts, { asOf, ...(geography === "china" ? { geography } : {}) });
    const shown = periods === "all" ? all : all.filter((market, i) => !sameMarket(market, all[i + 1]));
    const rows = shown.map((market) => rowOf(facts, market, measure));
    return bounds === "any"
      ? rows
      : rows.filter(({ interval }) => interval !== null && interval[1] - interval[0] <= NARROW);
  },

  columns: ({ words, locale }) => [
    {
      id: "subfield",
      label: words.columns.subfield,
      kind: "text",
      description: words.describe.subfield,
      value: ({ market }) => market.record.subfield,
    },
    {
      id: "market",
      label: words.columns.market,
      kind: "text",
      description: words.describe.market,
      value: ({ market }) => wordIn(market.record, "market", locale),
    },
    {
      id: "geography",
      label: words.columns.geography,
      kind: "text",
      description: words.describe.geography,
      value: ({ market }) => words.geographies[market.record.geography],
    },
    {
      id: "period",
      label: words.columns.period,
      kind: "text",
      description: words.describe.period,
      value: ({ market }) => market.record.period,
    },
    {
      id: "counted",
      label: words.columns.counted,
      kind: "text",
      description: words.describe.counted,
      value: ({ market }) => words.measures[market.record.measure],
    },
    {
      id: "evidence",
      label: words.columns.evidence,
      kind: "text",
      description: words.describe.evidence,
      value: ({ market }) => words.evidence[market.evidence],
    },
    {
      id: "leader",
      label: words.columns.leader,
      kind: "text",
      description: words.describe.leader,
      value: ({ market }) => market.leader?.nameEn ?? null,
    },
    {
      id: "leaderShare",
      label: words.columns.leaderShare,
      kind: "share",
      description: words.describe.leaderShare,
      value: ({ market }) => market.leader?.share ?? null,
    },
    {
      id: "min",
      label: words.columns.min,
      kind: "number",
      description: words.describe.min,
      value: ({ interval }) => interval?.[0] ?? null,
    },
    {
      id: "max",
      label: words.columns.max,
      kind: "number",
      description: words.describe.max,
      value: ({ interval }) => interval?.[1] ?? null,
    },
    {
      id: "dominance",
      label: words.columns.dominance,
      kind: "text",
      description: words.describe.dominance,
      value: ({ dominance }) => (dominance === null ? null : words.dominance[dominance]),
    },
    {
      id: "record",
      label: words.columns.record,
      kind: "text",
      description: words.describe.record,
      value: ({ market }) => market.record.id,
    },
  ],

  describe(view, rows) {
    const {
      words,
      format,
      asOf,
      locale,
      params: { measure },
    } = view;
    const name = words.params.measure.values[measure];
    return {
      title: rows.length === 0 ? words.none : titleOf(view, rows),
      subtitle: words.subtitle({ measure: name, asOf: format.date(asOf) }),
      notes: measure === "hhi" ? [words.hhiNote, ...words.notes] : words.notes,
      alt: {
        short: words.altShort({ rows: rows.length }),
        long:
          rows
            .map((row) =>
              words.altLong({
                market: wordIn(row.market.record, "market", locale),
                period: format.period(row.market.record.period),
                range: printed(row, view),
              }),
            )
            .join(" ") || words.none,
      },
    };
  },

  figure(view, rows): Intervals {
    const {
      words,
      format,
      facts,
      locale,
      params: { measure, bands: scheme },
    } = view;
    const print = printer(measure, format);
    const bands = measure === "hhi" ? herfindahlBands(facts, scheme) : null;
    const limits = bands === null ? [] : [0, bands.moderateFrom, bands.highAbove ?? 1, 1];
    const names = [words.band.low, words.band.moderate, words.band.high];
    return {
      kind: "intervals",
      x: {
        domain: [0, 1],
        ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({ value, label: print(value) })),
        label: words.params.measure.values[measure],
      },
      rows: rows.map((row) => ({
        id: row.market.record.id,
        label: `${wordIn(row.market.record, "market", locale)}, ${format.period(row.market.record.period)}`,
        group: subfieldName(row.market.record.subfield, locale),
        values: [drawn(row, view)],
      })),
      bands: names.flatMap((label, i) => {
        const [from, to] = [limits[i], limits[i + 1]];
        return from === undefined || to === undefined || from === to ? [] : [{ from, to, label }];
      }),
      references: [],
      key: [],
      ...shortOf(view, rows),
    };
  },
});

/** As many rows stand legibly on a social card. */
const SHORT = 6;

/** The markets about which the published shares leave least open. */
function shortOf({ words }: View, rows: readonly Row[]): Pick<Intervals, "short"> {
  if (rows.length <= SHORT) return {};
  const open = ({ interval }: Row) => (interval === null ? Number.POSITIVE_INFINITY : interval[1] - interval[0]);
  const kept = rows.toSorted((a, b) => (open(a) === open(b) ? 0 : open(a) - open(b))).slice(0, SHORT);
  return { short: { rows: kept.map(({ market }) => market.record.id), says: words.short({ markets: kept.length }) } };
}

function rowOf(facts: Facts, market: Market, measure: View["params"]["measure"]): Row {
  const bounds = marketBounds(market);
  const rule = dominancePresumption(facts, "cn-aml");
  const limbs =
    rule?.limbs.map(({ id, firms, shareMin }) => ({ id, firms, shareMin: { parts: shareMin, of: 1 } })) ?? [];
  return {
    market,
    bounds,
    interval: bounds === null ? null : intervalOf(bounds, measure),
    dominance:
      bounds === null
        ? null
        : presumedDominanceWithin(bounds.crMin, bounds.crMax, { limbs, memberBelow: rule?.memberExceptBelow ?? null }),
    provenance: provenanceOf(facts, "market-shares", market.record, ["shares", "totals", "period"]),
  };
}

function intervalOf({ hhi, crMin, crMax }: MarketBounds, measure: View["params"]["measure"]): [number, number] {
  if (measure === "hhi") return [hhi.min, hhi.max];
  const firms = Number(measure.slice(2));
  return [crMin[firms - 1] ?? 0, crMax[firms - 1] ?? 1];
}

function sameMarket(a: Market, b: Market | undefined): boolean {
  const key = ({ record }: Market) => [record.subfield, record.market, record.geography, record.measure].join();
  return b !== undefined && key(a) === key(b);
}

function titleOf({ words, facts, params: { measure, bands: scheme } }: View, rows: readonly Row[]): string {
  const intervals = rows.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  const bands = herfindahlBands(facts, scheme);
  if (measure !== "hhi" || bands === null) {
    const half = intervals.filter(([min]) => min >= 0.5).length;
    return words.titleRatio({ measure: words.params.measure.values[measure], half, markets: intervals.length });
  }
  const within = intervals.map(([min, max]) => herfindahlBandsWithin(min, max, bands));
  const decided = within.filter((touched) => touched.length === 1);
  const high = decided.filter(([only]) => only === "high").length;
  return words.title({ decided: decided.length, high, markets: intervals.length });
}

function printer(measure: View["params"]["measure"], format: Formats): (value: number) => string {
  return (value) => (measure === "hhi" ? format.decimal(value, 2) : format.share(value));
}

function printed({ interval, market }: Row, { words, format, params: { measure } }: View): string {
  const print = printer(measure, format);
  if (interval !== null) return words.range({ min: print(interval[0]), max: print(interval[1]) });
  return market.leader === null
    ? words.evidence.leader
    : words.leaderOnly({ firm: market.leader.nameEn, share: format.share(market.leader.share) });
}

function drawn(row: Row, view: View): IntervalValue {
  const { interval, market, provenance } = row;
  const point = interval !== null && interval[1] - interval[0] < 0.005;
  return {
    id: market.record.id,
    value: point ? interval[0] : null,
    interval: point ? null : interval,
    colour: "platforms",
    shape: "circle",
    certainty: provenance.verification === "recalled" ? "recalled" : "firm",
    print: printed(row, view),
    text: `${wordIn(market.record, "market", view.locale)}, ${view.format.period(market.record.period)}: ${printed(row, view)}`,
  };
}

import {
  type Designation,
  type DesignationSymbiosis,
  designationSymbiosis,
  placeName,
  type SharedPlace,
} from "@observatory/domain/facts";
import { dateInterval } from "@observatory/domain/records";
import { type Context, defineChart } from "../define-chart.ts";
import type { Ledger } from "../figure.ts";
import { memoByFacts } from "../memo.ts";
import { number } from "../params/param.ts";
import { designationProvenance, merged, type Provenance, provenanceOf } from "../provenance.ts";
import { milliseconds, yearAxis } from "../time-axis.ts";
import { designationSymbiosisWords as words } from "./designation-symbiosis.words.ts";

const params = { seed: number({ min: 0, max: 999_999, step: 1, default: 1 }) };
const DRAWS = 9_999;

type View = Context<typeof params, (typeof words)["en"]>;

interface Row extends SharedPlace {
  readonly provenance: Provenance;
}

/** Places with a zone and a platform: which came first, and whether chance would have brought them together. */
export const designationSymbiosisView = defineChart({
  id: "designation-symbiosis",
  section: "designations",
  nature: "derived",
  params,
  words,

  rows(view): readonly Row[] {
    return computed(view).shared.map((one) => {
      const behind = [...one.platforms, ...one.zones].map((each) => designationProvenance(view.facts, each));
      return { ...one, provenance: merged([provenanceOf(view.facts, "places", one.place, ["gb2260"]), ...behind]) };
    });
  },

  columns: (view) => {
    const { columns: label, describe, order } = view.words;
    return [
      {
        id: "place",
        label: label.place,
        kind: "text",
        description: describe.place,
        value: ({ place }) => placeName(place.nameEn, view.locale),
      },
      {
        id: "placeZh",
        label: label.placeZh,
        kind: "chinese",
        description: describe.placeZh,
        value: ({ place }) => place.nameZh,
      },
      {
        id: "platformOn",
        label: label.platformOn,
        kind: "date",
        description: describe.platformOn,
        value: ({ platforms }) => platforms[0]?.on ?? null,
      },
      {
        id: "zoneOn",
        label: label.zoneOn,
        kind: "date",
        description: describe.zoneOn,
        value: ({ zones }) => zones[0]?.on ?? null,
      },
      {
        id: "first",
        label: label.first,
        kind: "text",
        description: describe.first,
        value: ({ first }) => order[first ?? "open"],
      },
      {
        id: "lagMin",
        label: label.lagMin,
        kind: "years",
        description: describe.lagMin,
        value: ({ lagYears }) => lagYears?.min ?? null,
      },
      {
        id: "lagMax",
        label: label.lagMax,
        kind: "years",
        description: describe.lagMax,
        value: ({ lagYears }) => lagYears?.max ?? null,
      },
      {
        id: "platforms",
        label: label.platforms,
        kind: "count",
        description: describe.platforms,
        value: ({ platforms }) => platforms.length,
      },
      {
        id: "after",
        label: label.after,
        kind: "count",
        description: describe.after,
        value: ({ platformsAfter }) => platformsAfter,
      },
    ];
  },

  describe(view, rows) {
    const { words, format, asOf } = view;
    const { places, together, order } = computed(view);
    const count = (first: SharedPlace["first"]) => rows.filter((row) => row.first === first).length;
    const withPlatform = places.filter(({ platforms }) => platforms.length > 0).length;
    return {
      title:
        rows.length === 0
          ? words.none
          : words.title({ both: rows.length, of: withPlatform, platform: count("platform"), zone: count("zone") }),
      subtitle: words.subtitle({ asOf: format.date(asOf) }),
      notes: [
        ...together
          .slice(0, 1)
          .map(({ test }) => words.together({ ...testWords(view, test), tests: togetherWords(view, together) })),
        ...(order === null ? [] : [words.ordered(testWords(view, order))]),
        ...words.notes,
        ...rows
          .toSorted((a, b) => b.platforms.length - a.platforms.length)
          .slice(0, 1)
          .map((row) => {
            const of = rows.reduce((total, { platforms }) => total + platforms.length, 0);
            return words.largest({ place: placeName(row.place.nameEn, view.locale), count: row.platforms.length, of });
          }),
      ],
      alt: {
        short: words.altShort({ rows: rows.length }),
        long:
          rows
            .map((row) =>
              words.altLong({ place: placeName(row.place.nameEn, view.locale), printed: printed(view, row) }),
            )
            .join(" ") || words.none,
      },
    };
  },

  figure(view, rows): Ledger {
    const { words, common, asOf } = view;
    const days = rows.flatMap(({ platforms, zones }) =>
      [...platforms, ...zones].map(({ on }) => dateInterval(on).start),
    );
    return {
      kind: "ledger",
      x: yearAxis(days, days.toSorted().at(-1) ?? asOf),
      rows: rows.map((row) => ({
        id: row.place.id,
        label: placeName(row.place.nameEn, view.locale),
        open: between(row),
        print: printed(view, row),
        marks: [
          ...row.zones.map((zone) => mark(view, [zone])),
          ...byDay(row.platforms).map((some) => mark(view, some)),
        ],
      })),
      barColour: "neutral",
      key: [
        { label: words.key.platform, shape: "circle", colour: "platforms" },
        { label: words.key.zone, shape: "square", colour: "zones" },
        { label: words.key.between, shape: "bar", colour: "neutral" },
        { label: common.recalledKey, shape: "ring", colour: "inkSoft" },
      ],
    };
  },
});

const kept = memoByFacts((facts, key): DesignationSymbiosis => {
  const { asOf, seed } = JSON.parse(key) as { asOf: string; seed: number };
  return designationSymbiosis(facts, { asOf, seed, draws: DRAWS });
});

function computed({ facts, asOf, params: { seed } }: View): DesignationSymbiosis {
  return kept(facts, JSON.stringify({ asOf, seed }));
}

function testWords({ format, params }: View, test: NonNullable<DesignationSymbiosis["order"]>) {
  return {
    observed: format.count(test.observed),
    mean: format.decimal(test.nullMean, 1),
    low: format.count(test.nullLow),
    high: format.count(test.nullHigh),
    p: format.decimal(test.pUpper, 4),
    error: format.decimal(test.standardError, 4),
    draws: format.count(test.draws),
    seed: String(params.seed),
  };
}

function togetherWords({ words, format }: View, together: DesignationSymbiosis["together"]): string {
  return together
    .map(({ chance, test, holm }) =>
      words.chance({
        chance: words.chances[chance],
        mean: format.decimal(test.nullMean, 1),
        low: format.count(test.nullLow),
        high: format.count(test.nullHigh),
        p: format.decimal(holm, 4),
        error: format.decimal(test.standardError, 4),
      }),
    )
    .join("; ");
}

function printed({ words, format }: View, { first, lagYears }: SharedPlace): string {
  if (first === null || lagYears === null) return words.order.open;
  const [min, max] = [format.decimal(lagYears.min, 1), format.decimal(lagYears.max, 1)];
  return words.printed({ first: words.order[first], years: min === max ? min : `${min}–${max}` });
}

/** From the earlier of the two to the later. */
function between({ platforms, zones }: SharedPlace) {
  const starts = [platforms[0], zones[0]].flatMap((one) =>
    one === undefined ? [] : milliseconds(dateInterval(one.on).start),
  );
  return { from: Math.min(...starts), to: Math.max(...starts) };
}

/** Platforms of one day share a mark and a name. */
function byDay(platforms: readonly Designation[]): Designation[][] {
  return [...new Set(platforms.map(({ on }) => on))].map((day) => platforms.filter(({ on }) => on === day));
}

function mark({ facts, words, format }: View, some: readonly Designation[]): Ledger["rows"][number]["marks"][number] {
  const [one] = some;
  if (one === undefined) throw new Error("missing designation: a mark needs one");
  const { start, end } = dateInterval(one.on);
  const isZone = one.kind === "zones";
  const label = isZone ? words.key.zone : some.map(({ nameEn }) => nameEn).join(", ");
  const isSeen = some.every((each) => provenanceOfDate(facts, each) === "seen") && one.on.length > 4;
  return {
    id: `${one.kind}-${one.id}`,
    start: milliseconds(start),
    end: milliseconds(end),
    label,
    colour: one.kind,
    shape: isZone ? "square" : "circle",
    certainty: isSeen ? "firm" : "recalled",
    text: `${label}: ${format.date(one.on)}`,
    href: `/${one.kind}/${one.id}`,
  };
}

function provenanceOfDate(facts: View["facts"], { kind, id }: Designation) {
  const record = (kind === "platforms" ? facts.platforms : facts.zones).find((each) => each.id === id);
  if (record === undefined) throw new Error(`missing record: ${kind}/${id}`);
  return provenanceOf(facts, kind, record, [kind === "platforms" ? "designatedOn" : "approvedOn"]).verification;
}

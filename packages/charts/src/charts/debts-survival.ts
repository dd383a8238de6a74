import { type DebtLags, debtClockStart, debtLagCodings, type Facts, yearsBetween } from "@observatory/domain/facts";
import { kaplanMeier } from "@observatory/domain/time";
import { defineChart } from "../define-chart.ts";
import type { Line, Series } from "../figure.ts";
import { merged, type Provenance, provenanceOf } from "../provenance.ts";
import { debtsSurvivalWords as words } from "./debts-survival.words.ts";

type Coding = "first-force" | "first-adoption" | "final-force" | "final-adoption";

/** One step of one coding's curve. */
interface Row {
  readonly coding: Coding;
  readonly years: number;
  readonly survival: number;
  readonly atRisk: number | null;
  readonly events: number;
  readonly provenance: Provenance;
}

const CODINGS: readonly Coding[] = ["first-force", "first-adoption", "final-force", "final-adoption"];

/** How long the debts stood without a binding rule, under every coding. */
export const debtsSurvival = defineChart({
  id: "debts-survival",
  section: "governance",
  nature: "judged",
  params: {},
  words,

  rows({ facts, asOf }): readonly Row[] {
    return lagsOf(facts, asOf).flatMap((lags): Row[] => {
      const { time, event } = lags.latest;
      if (time.length === 0) return [];
      const curve = kaplanMeier(time, event);
      const [coding, provenance] = [codingOf(lags), provenanceOfLags(facts, lags)];
      const steps = curve.eventTimes.map((years, i) => {
        const [survival = 1, atRisk = null, events = 0] = [curve.survival[i], curve.atRisk[i], curve.events[i]];
        return { coding, years, survival, atRisk, events, provenance };
      });
      return [{ coding, years: 0, survival: 1, atRisk: time.length, events: 0, provenance }, ...steps];
    });
  },

  columns: ({ words: { columns, describe, codings } }) => [
    {
      id: "coding",
      label: columns.coding,
      kind: "text",
      description: describe.coding,
      value: ({ coding }) => codings[coding],
    },
    { id: "years", label: columns.years, kind: "years", description: describe.years, value: ({ years }) => years },
    {
      id: "survival",
      label: columns.survival,
      kind: "share",
      description: describe.survival,
      value: ({ survival }) => survival,
    },
    { id: "atRisk", label: columns.atRisk, kind: "count", description: describe.atRisk, value: ({ atRisk }) => atRisk },
    { id: "events", label: columns.events, kind: "count", description: describe.events, value: ({ events }) => events },
  ],

  describe({ words, format, facts, asOf }, rows) {
    const median = (coding: Coding) => rows.find((row) => row.coding === coding && row.survival <= 0.5)?.years ?? null;
    const main = median("first-force");
    const lags = lagsOf(facts, asOf).find((one) => codingOf(one) === "first-force");
    const shown = CODINGS.filter((coding) => rows.some((row) => row.coding === coding));
    const printed = (years: number | null) => (years === null ? null : format.decimal(years, 1));
    return {
      title:
        rows.length === 0
          ? words.none
          : main === null
            ? words.titleOpen
            : words.title({ median: format.decimal(main, 1) }),
      subtitle: words.subtitle({
        asOf: format.date(asOf),
        curve: lags?.lags.length ?? 0,
        excluded: lags?.excluded.length ?? 0,
      }),
      notes: words.notes,
      alt: {
        short: words.altShort({ lines: shown.length }),
        long:
          shown
            .map((coding) => words.altLong({ coding: words.codings[coding], median: printed(median(coding)) }))
            .join(" ") || words.none,
      },
    };
  },

  figure({ words, format, asOf }, rows): Series {
    const last = asOf > debtClockStart ? yearsBetween(debtClockStart, asOf) : 1;
    const top = Math.ceil(last);
    const xs = [...new Set([...rows.map(({ years }) => years), last])].sort((a, b) => a - b);
    const lines = CODINGS.filter((coding) => rows.some((row) => row.coding === coding)).map(
      (coding): Line => ({
        id: coding,
        label: words.codings[coding],
        colour: coding.startsWith("first") ? "regulate" : "rest",
        dash: coding.endsWith("force") ? "solid" : "dashed",
        curve: "step",
        marker: coding.startsWith("first") ? null : "circle",
        points: xs.map((x) => {
          const y = rows.findLast((row) => row.coding === coding && row.years <= x)?.survival ?? 1;
          return {
            x,
            y,
            text: words.reading({ coding: words.codings[coding], years: format.decimal(x, 1), share: format.share(y) }),
          };
        }),
      }),
    );
    return {
      kind: "series",
      x: {
        scale: "linear",
        domain: [0, top],
        ticks: Array.from({ length: top + 1 }, (_, i) => ({ value: i, label: format.count(i) })),
        label: words.axis,
      },
      panels: [
        {
          id: "survival",
          title: words.panel,
          y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.share(value) })) },
          lines,
          references: [],
        },
      ],
      key: [],
    };
  },
});

function lagsOf(facts: Facts, asOf: string): readonly DebtLags[] {
  return asOf > debtClockStart ? debtLagCodings(facts, { asOf }).codings : [];
}

function codingOf({ coding }: DebtLags): Coding {
  return `${coding.instrument}-${coding.clock}`;
}

function provenanceOfLags(facts: Facts, { lags, excluded }: DebtLags): Provenance {
  const fields = ["effectiveOn", "adoptedOn", "addressesDebts"];
  const behind = [...lags, ...excluded].flatMap(
    ({ milestone }) => facts.milestonesChina.find(({ id }) => id === milestone) ?? [],
  );
  const debts = facts.debts.map((debt) => provenanceOf(facts, "debts", debt, ["name"]));
  return merged([...debts, ...behind.map((milestone) => provenanceOf(facts, "milestones-china", milestone, fields))]);
}

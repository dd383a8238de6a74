import { bases, placeName } from "@observatory/domain/facts";
import { locationQuotients as quotients } from "@observatory/domain/inequality";
import { defineChart } from "../define-chart.ts";
import type { Intervals } from "../figure.ts";
import { choice } from "../params/param.ts";
import { locationQuotientsWords as words } from "./location-quotients.words.ts";
import { type ProvinceSpread, spreadColumns, spreadOf } from "./spread.ts";

interface Row extends ProvinceSpread {
  readonly quotient: number | null;
  readonly symmetric: number | null;
}

/** Where there are more or fewer designations than people, output or research would suggest. */
export const locationQuotients = defineChart({
  id: "location-quotients",
  section: "concentration",
  nature: "derived",
  params: { kind: choice(["platforms", "zones"], "platforms"), base: choice(bases, "population") },
  words,

  rows({ facts, asOf, params: { kind, base } }): readonly Row[] {
    const { provinces, total } = spreadOf(facts, { kind, base, asOf });
    if (total === 0) return [];
    const { lq, slq } = quotients(
      provinces.map(({ count }) => count),
      provinces.map((one) => one.base),
    );
    return provinces
      .map((one, i) => ({ ...one, quotient: lq[i] ?? null, symmetric: slq[i] ?? null }))
      .toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0) || (a.province.id < b.province.id ? -1 : 1));
  },

  columns: ({ words, locale }) => [
    ...spreadColumns(words.columns, words.describe, locale),
    {
      id: "quotient",
      label: words.columns.quotient,
      kind: "number",
      description: words.describe.quotient,
      value: ({ quotient }) => quotient,
    },
    {
      id: "symmetric",
      label: words.columns.symmetric,
      kind: "number",
      description: words.describe.symmetric,
      value: ({ symmetric }) => symmetric,
    },
  ],

  describe({ words, format, facts, asOf, locale, params: { kind, base } }, rows) {
    const [first] = rows;
    const held = words.held[kind];
    const baseName = words.params.base.values[base];
    const having = rows.filter(({ count }) => count > 0);
    const print = (value: number | null) => format.decimal(value ?? 0, 1);
    const { year } = spreadOf(facts, { kind, base, asOf }).base;
    return {
      title:
        first === undefined
          ? words.none
          : words.title({
              first: placeName(first.province.nameEn, locale),
              quotient: print(first.quotient),
              held,
              base: baseName,
            }),
      subtitle: words.subtitle({
        held,
        base: baseName,
        year,
        without: rows.length - having.length,
        asOf: format.date(asOf),
      }),
      notes: words.notes,
      alt: {
        short: words.altShort({ rows: having.length }),
        long:
          having
            .map(({ province, quotient, count }) =>
              words.altLong({ province: placeName(province.nameEn, locale), quotient: print(quotient), count }),
            )
            .join(" ") || words.none,
      },
    };
  },

  figure({ words, format, locale, params: { kind } }, rows): Intervals {
    const having = rows.filter(({ count }) => count > 0);
    const top = Math.max(2, Math.ceil(having[0]?.quotient ?? 0));
    const step = Math.max(1, Math.ceil(top / 6));
    const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => ({
      value: i * step,
      label: format.count(i * step),
    }));
    return {
      kind: "intervals",
      x: { domain: [0, top], ticks },
      rows: having.map(({ province, quotient, count }) => ({
        id: province.id,
        label: placeName(province.nameEn, locale),
        values: [
          {
            id: province.id,
            value: quotient,
            interval: null,
            colour: kind,
            shape: kind === "platforms" ? "circle" : "square",
            print: `${format.decimal(quotient ?? 0, 1)} (${format.count(count)})`,
            text: `${placeName(province.nameEn, locale)}: ${format.decimal(quotient ?? 0, 2)}`,
          },
        ],
      })),
      bands: [],
      references: [{ value: 1, label: words.proportional }],
      key: [],
    };
  },
});

import {
  type Designation,
  designationsAsOf,
  type Facts,
  placeName,
  placeOf,
  regionOf,
  wordIn,
} from "@observatory/domain/facts";
import { defineChart } from "../define-chart.ts";
import type { Locale } from "../locale.ts";
import { choice } from "../params/param.ts";
import { designationProvenance, type Provenance, provenanceOf } from "../provenance.ts";
import { isRegionKey, type RegionKey } from "../words/common.ts";
import { designationTimelineWords as words } from "./designation-timeline.words.ts";

const SCHEMES = ["platforms", "zones"] as const;

interface Row {
  readonly designation: Designation;
  readonly field: string | null;
  readonly place: string | null;
  readonly region: RegionKey;
  /** Read in a source, and known to the month at least. */
  readonly firm: boolean;
  readonly provenance: Provenance;
}

/** Every platform and zone as a named dot under its year. */
export const designationTimeline = defineChart({
  id: "designation-timeline",
  section: "designations",
  nature: "fact",
  params: { scheme: choice(["both", ...SCHEMES], "both") },
  words,

  rows({ facts, asOf, locale, params: { scheme } }): readonly Row[] {
    return SCHEMES.filter((one) => scheme === "both" || scheme === one)
      .flatMap((one) => designationsAsOf(facts, one, { asOf, counting: "possible" }))
      .map((designation) => rowOf(facts, designation, locale));
  },

  columns: ({ words, common, locale }) => [
    {
      id: "scheme",
      label: words.columns.scheme,
      kind: "text",
      description: words.describe.scheme,
      value: ({ designation }) => common[designation.kind],
    },
    {
      id: "name",
      label: words.columns.name,
      kind: "text",
      description: words.describe.name,
      value: ({ designation }) => placeName(designation.nameEn, locale),
    },
    {
      id: "nameZh",
      label: words.columns.nameZh,
      kind: "chinese",
      description: words.describe.nameZh,
      value: ({ designation }) => designation.nameZh,
    },
    {
      id: "designatedOn",
      label: words.columns.designatedOn,
      kind: "date",
      description: words.describe.designatedOn,
      value: ({ designation }) => designation.on,
    },
    {
      id: "field",
      label: words.columns.field,
      kind: "text",
      description: words.describe.field,
      value: ({ field }) => field,
    },
    {
      id: "place",
      label: words.columns.place,
      kind: "text",
      description: words.describe.place,
      value: ({ place }) => place,
    },
    {
      id: "region",
      label: words.columns.region,
      kind: "text",
      description: words.describe.region,
      value: ({ region }) => common.regions[region],
    },
    {
      id: "id",
      label: words.columns.id,
      kind: "text",
      description: words.describe.id,
      value: ({ designation }) => designation.id,
    },
  ],

  describe({ words, common, format, asOf, locale, params: { scheme } }, rows) {
    const count = (one: Designation["kind"]) => rows.filter(({ designation }) => designation.kind === one).length;
    const years = yearsOf(rows);
    const [first, last] = [years[0], years.at(-1)];
    const shows = (one: Designation["kind"]) => (scheme === "both" || scheme === one ? count(one) : null);
    return {
      title:
        first === undefined || last === undefined
          ? words.none
          : words.title({ platforms: shows("platforms"), zones: shows("zones"), first, last }),
      subtitle: words.subtitle({ asOf: format.date(asOf) }),
      notes: words.notes,
      alt: {
        short: words.altShort({ dots: rows.length }),
        long: SCHEMES.filter((one) => count(one) > 0)
          .map((one) =>
            words.altLong({ scheme: common[one], years: perYear(rows, one, locale).map(words.perYear).join("; ") }),
          )
          .join(" "),
      },
    };
  },

  figure({ words, common, format, locale, params: { scheme } }, rows) {
    return {
      kind: "named-dots",
      rows: [
        { id: "platforms", label: words.rows.platforms, colour: "platforms" as const, shape: "circle" as const },
        { id: "zones", label: words.rows.zones, colour: "zones" as const, shape: "square" as const },
      ].filter((row) => scheme === "both" || row.id === scheme),
      columns: everyYear(yearsOf(rows)).map((year) => ({ id: year, label: year })),
      dots: rows.map(({ designation, firm }) => ({
        id: `${designation.kind}-${designation.id}`,
        row: designation.kind,
        column: designation.on.slice(0, 4),
        label: placeName(designation.nameEn, locale),
        labelZh: designation.nameZh,
        detail: format.date(designation.on),
        certainty: firm ? "firm" : "recalled",
        href: `/${designation.kind}/${designation.id}`,
      })),
      key: [
        { label: words.firm, shape: "circle", colour: "inkSoft" },
        { label: common.recalledKey, shape: "ring", colour: "inkSoft" },
      ],
    };
  },
});

function rowOf(facts: Facts, designation: Designation, locale: Locale): Row {
  const { kind, id, gb2260, on } = designation;
  const platform = kind === "platforms" ? facts.platforms.find((one) => one.id === id) : undefined;
  const record = platform ?? facts.zones.find((one) => one.id === id);
  if (record === undefined) throw new Error(`missing record: ${kind}/${id}`);
  const dateField = kind === "platforms" ? "designatedOn" : "approvedOn";
  const region = regionOf(facts, gb2260)?.id;
  return {
    designation,
    field: platform === undefined ? null : wordIn(platform, "subfield", locale),
    place: placeName(placeOf(facts, gb2260)?.nameEn ?? "", locale) || null,
    region: isRegionKey(region) ? region : "elsewhere",
    firm: provenanceOf(facts, kind, record, [dateField]).verification === "seen" && on.length > 4,
    provenance: designationProvenance(facts, designation),
  };
}

function yearsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ designation }) => designation.on.slice(0, 4)))].sort();
}

/** The years from the first to the last, those without a designation too. */
function everyYear(years: readonly string[]): string[] {
  const first = Number(years[0]);
  const length = years.length === 0 ? 0 : Number(years.at(-1)) - first + 1;
  return Array.from({ length }, (_, i) => String(first + i));
}

function perYear(rows: readonly Row[], scheme: Designation["kind"], locale: Locale) {
  return yearsOf(rows).flatMap((year) => {
    const names = rows
      .filter(({ designation }) => designation.kind === scheme && designation.on.startsWith(year))
      .map(({ designation }) => placeName(designation.nameEn, locale));
    return names.length === 0 ? [] : [{ year, count: names.length, names: names.join(", ") }];
  });
}

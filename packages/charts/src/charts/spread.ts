import {
  type Base,
  type Designation,
  designationCounts,
  type Facts,
  type ProvinceBase,
  placeName,
  provinceBase,
} from "@observatory/domain/facts";
import type { Province } from "@observatory/domain/records";
import type { Column } from "../define-chart.ts";
import type { Locale } from "../locale.ts";
import { baseProvenance, designationProvenance, merged, type Provenance } from "../provenance.ts";

/** One province with what was designated there and its part of a base. */
export interface ProvinceSpread {
  readonly province: Province;
  readonly count: number;
  readonly base: number;
  readonly designations: readonly Designation[];
  readonly provenance: Provenance;
}

/** Designations over all 31 provincial units beside a base, in the order of the provinces. */
export function spreadOf(
  facts: Facts,
  view: { readonly kind: "platforms" | "zones"; readonly base: Base; readonly asOf: string },
): { readonly provinces: readonly ProvinceSpread[]; readonly base: ProvinceBase; readonly total: number } {
  const base = provinceBase(facts, view.base, view.asOf);
  const counts = designationCounts(facts, { kind: view.kind, by: "province", asOf: view.asOf });
  const provinces = facts.provinces.map((province, i): ProvinceSpread => {
    const designations = counts.find(({ id }) => id === province.id)?.designations ?? [];
    const behind = [baseProvenance(facts, base, i), ...designations.map((one) => designationProvenance(facts, one))];
    return {
      province,
      count: designations.length,
      base: base.values[i] ?? 0,
      designations,
      provenance: merged(behind),
    };
  });
  return { provinces, base, total: provinces.reduce((total, { count }) => total + count, 0) };
}

type SpreadWords = Readonly<Record<"province" | "provinceZh" | "count" | "base", string>>;

/** The columns that every table over the provinces starts with. */
export function spreadColumns(label: SpreadWords, describe: SpreadWords, locale: Locale): Column<ProvinceSpread>[] {
  return [
    {
      id: "province",
      label: label.province,
      kind: "text",
      description: describe.province,
      value: ({ province }) => placeName(province.nameEn, locale),
    },
    {
      id: "provinceZh",
      label: label.provinceZh,
      kind: "chinese",
      description: describe.provinceZh,
      value: ({ province }) => province.nameZh,
    },
    { id: "count", label: label.count, kind: "count", description: describe.count, value: ({ count }) => count },
    { id: "base", label: label.base, kind: "number", description: describe.base, value: ({ base }) => base },
  ];
}

import { designationProvenance, type Locale } from "@observatory/charts";
import {
  checkedOn,
  type DesignationQuery,
  type Facts,
  factsUnder,
  findDesignations,
  type Overlay,
  placeName,
} from "@observatory/domain/facts";

type Asked = Omit<DesignationQuery, "asOf" | "counting" | "language"> &
  Overlay & { asOf?: string | undefined; locale: Locale };

/** The platforms and zones that answer to some choices, and how many there are without them. */
export function designationsPage(facts: Facts, { reading, whatif, locale, asOf, ...narrowing }: Asked) {
  const read = factsUnder(facts, { reading, whatif });
  const day = asOf ?? checkedOn(facts);
  const ofDay = { asOf: day, counting: "possible", language: locale } as const;
  const all = findDesignations(read, ofDay);
  const rows = findDesignations(read, { ...narrowing, ...ofDay }).map((one) => ({
    table: one.kind,
    id: one.id,
    name: placeName(one.nameEn, locale),
    nameZh: one.nameZh,
    on: one.on as string,
    field: one.field,
    place: one.place === null ? null : placeName(one.place.nameEn, locale),
    region: one.region === null ? "elsewhere" : (one.region.id as string),
    operatorType: one.operatorType,
    verification: designationProvenance(read, one).verification,
  }));
  const count = (table: string) => rows.filter((row) => row.table === table).length;
  return {
    asOf: day,
    rows,
    of: all.length,
    counts: { platforms: count("platforms"), zones: count("zones") },
    /** Every year in which something was designated, narrowed or not. */
    years: [...new Set(all.map(({ on }) => on.slice(0, 4)))].sort(),
  };
}

import { commonWords, formats, isRegionKey, type Locale } from "@observatory/charts";
import type { DesignationList } from "../../ask/designations.ts";
import { localPath } from "../../views/local-path.ts";
import { recordPath } from "../../views/record-path.ts";
import { designationTableWords } from "../../words/sections/designation-table.ts";
import type { TableModel } from "../chart/table-model.ts";

const columns = ["name", "on", "place", "field", "operator", "region", "kind", "nameZh"] as const;

/** Platforms and zones as a table shows them, each named on the way to its record. */
export function designationTable({ rows }: DesignationList, locale: Locale): TableModel {
  const words = designationTableWords[locale];
  const common = commonWords[locale];
  const format = formats(locale);
  return {
    columns: columns.map((id) => ({
      id,
      label: words.columns[id],
      description: words.describe[id],
      numeric: false,
      lang: id === "nameZh" ? "zh-Hans" : undefined,
      setting: id === "on" ? "line" : undefined,
    })),
    rows: rows.map((row) => {
      const { name, nameZh, on, place, field, region, operatorType } = row;
      const operator = operatorType === null ? null : common.operatorTypes[operatorType];
      const where = isRegionKey(region) ? common.regions[region] : region;
      const kind = words.kinds[row.table];
      return {
        key: `${row.table}/${row.id}`,
        texts: [name, format.shortDate(on), place, field, operator, where, kind, nameZh],
        values: [name, on, place, field, operator, where, kind, nameZh],
        verification: row.verification,
        records: [],
        unlinked: 0,
        links: { 0: localPath(locale, recordPath(row)) },
      };
    }),
  };
}

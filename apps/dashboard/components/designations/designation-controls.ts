import { commonWords, type Locale } from "@observatory/charts";
import { operatorTypes, places } from "../../views/fact-pages.ts";
import { designationTableWords } from "../../words/sections/designation-table.ts";
import type { Control } from "../choices/control.ts";

const lettersMax = 200;

/** What narrows the table of platforms and zones; a year in the address is among the years offered, even where nothing happened in it. */
export function designationControls(
  locale: Locale,
  years: readonly string[],
  year: string | undefined,
): readonly Control[] {
  const words = designationTableWords[locale];
  const common = commonWords[locale];
  const all = { value: "any", label: words.any };
  const offered = [...new Set([...years, ...(year === undefined ? [] : [year])])].sort();
  const named = (name: "scheme" | "region" | "operator") => ({ name, label: words[name], standard: all.value });
  return [
    { name: "q", label: words.q, standard: "", kind: "words", lettersMax },
    {
      ...named("scheme"),
      kind: "choice",
      options: [all, { value: "platforms", label: common.platforms }, { value: "zones", label: common.zones }],
    },
    {
      name: "year",
      label: words.year,
      standard: "",
      kind: "choice",
      options: [{ value: "", label: words.any }, ...offered.map((one) => ({ value: one, label: one }))],
    },
    {
      ...named("region"),
      kind: "choice",
      options: [
        all,
        ...places.map((value) => ({ value, label: value === "mega-regions" ? words.mega : common.regions[value] })),
      ],
    },
    {
      ...named("operator"),
      kind: "choice",
      options: [
        { ...all, label: words.anyOperator },
        ...operatorTypes.map((value) => ({ value, label: common.operatorTypes[value] })),
      ],
    },
  ];
}

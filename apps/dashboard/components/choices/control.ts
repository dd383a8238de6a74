import { chartById, commonWords, type Locale } from "@observatory/charts";
import type { Field } from "../../views/fields.ts";
import { wordsOf } from "../../words/words.ts";

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Named {
  /** As the address names it. */
  readonly name: string;
  readonly label: string;
  /** What stands when the address is silent. */
  readonly standard: string;
}

/** A choice as a form asks for it; plain data, so that it can go to the browser. */
export type Control = Named &
  (
    | { readonly kind: "choice" | "choices"; readonly options: readonly Option[] }
    | { readonly kind: "number"; readonly min: number; readonly max: number; readonly step: number }
    | { readonly kind: "weights"; readonly options: readonly Option[]; readonly language: Locale }
    | { readonly kind: "day"; readonly hint: string }
    | { readonly kind: "words"; readonly lettersMax: number }
  );

/** The controls for some fields, with the words of the chart that they choose for. A text field has no control of its own. */
export function controlsOf(fields: readonly Field[], locale: Locale): Control[] {
  return fields.flatMap((field) => controlOf(field, locale) ?? []);
}

function controlOf({ name, param, charts, spec }: Field, locale: Locale): Control | null {
  const words = chartById(charts[0] ?? "")?.words[locale].params[param];
  const shared: Readonly<Record<string, string>> = commonWords[locale].shared;
  const named = { name, label: words?.label ?? shared[param] ?? param, standard: String(spec.default ?? "") };
  const labels: Readonly<Record<string, string>> = words?.values ?? {};
  const options = (values: readonly string[]) => values.map((value) => ({ value, label: labels[value] ?? value }));
  switch (spec.kind) {
    case "choice":
    case "choices":
      return { ...named, kind: spec.kind, options: options(spec.values) };
    case "weights":
      return { ...named, kind: "weights", options: options(spec.keys), language: locale };
    case "number": {
      const { min, max, step } = spec;
      return { ...named, kind: "number", min, max, step };
    }
    case "day":
      return { ...named, kind: "day", hint: wordsOf(locale).choices.dayHint };
    case "text":
      return null;
    default:
      return spec satisfies never;
  }
}

import type { Locale } from "@observatory/charts";
import { asLocale } from "./local-path.ts";
import type { Asked } from "./open-page.ts";
import type { AddressProblem } from "./read-address.ts";

/** Pages of text, linked from the foot of every page; they have no choices; what is typed into one leads to a page of its own. */
export const footPages = {
  recommendations: "/recommendations",
  methods: "/methods",
  accessibility: "/accessibility",
  verify: "/verify",
} as const;

/** A page of text as it was asked for: the language, and what of the address it does not know. */
export async function openFootPage(asked: Asked): Promise<{ locale: Locale; problem: AddressProblem | null }> {
  const [name] = Object.keys(await asked.searchParams);
  const locale = asLocale((await asked.params).locale);
  return { locale, problem: name === undefined ? null : { kind: "unknown", name, known: [] } };
}

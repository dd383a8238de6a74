import type { Cell, Column, Nature, Section } from "./define-chart.ts";
import type { Figure } from "./figure.ts";
import type { Locale } from "./locale.ts";
import type { Mark, Provenance } from "./provenance.ts";
import type { WhatIfView } from "./what-if-view.ts";

export interface PayloadSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  /** Only where the address may be shown. */
  readonly address: string | null;
}

/** How far the records behind a view were verified, each record counted once. */
export interface Evidence extends Readonly<Record<Mark, number>> {
  readonly records: number;
  /** Disagreements that touch them. */
  readonly disputed: number;
  readonly checkedOn: string;
  /** Records not compared with their sources in so many months before the day `staleOn`. */
  readonly stale: number;
  readonly staleAfterMonths: number;
  /** The day the view speaks of, or that of the last check when it speaks of an earlier one. */
  readonly staleOn: string;
}

/**
 * Everything a view needs, as plain JSON in the reader's language: page, table and every file are made from it, and
 * nothing else.
 */
export interface ChartPayload {
  readonly chart: string;
  readonly section: Section;
  readonly nature: Nature;
  readonly locale: Locale;
  readonly name: string;
  /** Values of all params, the defaults too. */
  readonly params: Readonly<Record<string, string>>;
  /** The shortest query that gives this view again, without "?". */
  readonly query: string;
  /** The origin under which its addresses lie; "" where nobody said, and addresses start with "/". */
  readonly base: string;
  /** Where a reader finds the view again, made of these very facts. */
  readonly address: string;
  /** What stands for the view in print, asked for at `/verify/<code>`; null where its choices are too many. */
  readonly code: string | null;
  readonly asOf: string;
  readonly factsVersion: string;
  /** Readings other than the default, as `disagreement.position`. */
  readonly readings: readonly string[];
  /** What is assumed in place of facts; null where nothing is. */
  readonly whatIf: WhatIfView | null;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly alt: { readonly short: string; readonly long: string };
  readonly citation: string;
  readonly licence: string;
  readonly columns: readonly Omit<Column<never>, "value">[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly provenance: Provenance }[];
  readonly figure: Figure;
  /** In order of first use. */
  readonly sources: readonly PayloadSource[];
  readonly evidence: Evidence;
  readonly disagreements: readonly { readonly id: string; readonly topic: string; readonly why: string }[];
}

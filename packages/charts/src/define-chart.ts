import type { Facts } from "@observatory/domain/facts";
import type { Figure } from "./figure.ts";
import type { Formats } from "./format.ts";
import type { Catalogue, Locale } from "./locale.ts";
import type { Params, Values } from "./params/param.ts";
import type { Provenance } from "./provenance.ts";
import type { CommonWords } from "./words/common.ts";

/** A value in a table: text, a number at full precision, or nothing where it is undefined or missing. */
export type Cell = string | number | null;

export type Section = "designations" | "concentration" | "governance" | "scenarios";

/** Whether a figure shows facts as recorded, numbers derived from them, or judgements. */
export type Nature = "fact" | "derived" | "judged";

export interface Column<Row> {
  /** Stable id, the header of the CSV. */
  readonly id: string;
  readonly label: string;
  readonly kind: "text" | "chinese" | "count" | "number" | "share" | "date" | "years";
  /** Unit and meaning, for the data dictionary. */
  readonly description: string;
  readonly value: (row: Row) => Cell;
}

export interface Description {
  /** What the figure shows, as a sentence a person would say. */
  readonly title: string;
  /** Of what, where, until when. */
  readonly subtitle: string;
  /** What a reader must know to read it right; one sentence each. */
  readonly notes: readonly string[];
  readonly alt: { readonly short: string; readonly long: string };
}

/** What every part of a chart is given: the facts as of a day and under the chosen readings, and the reader's language. */
export interface Context<P extends Params, Words> {
  readonly facts: Facts;
  /** The day the view speaks of. */
  readonly asOf: string;
  readonly params: Values<P>;
  readonly locale: Locale;
  readonly words: Words;
  readonly common: CommonWords;
  readonly format: Formats;
}

/** Labels of a chart's own params and of the values they take. */
export type ParamWords<P extends Params> = {
  readonly [K in keyof P]: {
    readonly label: string;
    readonly values: P[K] extends { kind: "choice" | "choices"; values: readonly (infer V extends string)[] }
      ? Readonly<Record<V, string>>
      : P[K] extends { kind: "weights"; keys: readonly (infer Key extends string)[] }
        ? Readonly<Record<Key, string>>
        : Readonly<Record<string, never>>;
  };
};

export interface ChartDefinition<
  P extends Params = Params,
  Row extends { provenance: Provenance } = { provenance: Provenance },
  Words extends ChartWords<P> = ChartWords<P>,
> {
  /** Kebab-case; also the file's name and the address. */
  readonly id: string;
  readonly section: Section;
  readonly nature: Nature;
  /** Own choices; `asOf` and `reading` are every chart's. */
  readonly params: P;
  readonly words: Catalogue<Words>;
  readonly rows: (context: Context<P, Words>) => readonly Row[];
  readonly columns: (context: Context<P, Words>) => readonly Column<Row>[];
  readonly describe: (context: Context<P, Words>, rows: readonly Row[]) => Description;
  readonly figure: (context: Context<P, Words>, rows: readonly Row[]) => Figure;
}

export interface ChartWords<P extends Params> {
  /** The chart's name in the gallery, independent of the choices made. */
  readonly name: string;
  readonly params: ParamWords<P>;
}

/** A chart with its types closed over, as the registry holds it. */
export type Chart = ChartDefinition<Params, { provenance: Provenance }, ChartWords<Params>>;

/**
 * Defines a chart once: the page, the table, and every file are made from this.
 *
 * @param definition - Params, words, rows, columns, description and figure; all pure.
 * @returns The chart for the registry.
 */
export function defineChart<P extends Params, Row extends { provenance: Provenance }, Words extends ChartWords<P>>(
  definition: ChartDefinition<P, Row, Words>,
): Chart {
  return definition as unknown as Chart;
}

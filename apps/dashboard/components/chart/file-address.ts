import type { ChartPayload } from "@observatory/charts";

/** Kinds of files that show a view whole. */
export const fileFormats = ["svg", "png", "pdf", "csv", "xlsx", "json"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What the address of a file may end in, those beside the view's own files too. */
export type FileEnding = FileFormat | "metadata.json" | "labels.csv" | "bib" | "ris" | "csl.json";

type Pairs = readonly (readonly [name: string, value: string])[];

/** A view to take away: what it is made of, and its facts version where the reader's address asks for one. */
export interface Taken {
  readonly payload: ChartPayload;
  readonly v?: string | undefined;
}

/** What every file of a view is asked for with: its choices, the reader's language, and the facts version where it is frozen. */
export function filePairs({ payload: { query, locale }, v }: Taken): Pairs {
  const pairs = new URLSearchParams(query);
  if (locale !== "en") pairs.set("lang", locale);
  if (v !== undefined) pairs.set("v", v);
  return [...pairs];
}

/** Where a file of a view lies, without what it is asked for with. */
export function filePath({ payload: { chart } }: Taken, ending: FileEnding): string {
  return `/charts/${chart}.${ending}`;
}

/** Where a view lies as a file, in the reader's language. */
export function fileAddress(taken: Taken, ending: FileEnding, more: Pairs = []): string {
  const query = new URLSearchParams([...filePairs(taken), ...more].map(([name, value]) => [name, value]));
  return query.size === 0 ? filePath(taken, ending) : `${filePath(taken, ending)}?${query}`;
}

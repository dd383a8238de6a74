import type { ChartPayload } from "@observatory/charts";

export const fileFormats = ["svg", "png", "csv", "json"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Where a view lies as a file, in the reader's language. */
export function fileAddress({ chart, query, locale }: ChartPayload, format: FileFormat): string {
  const pairs = new URLSearchParams(query);
  if (locale !== "en") pairs.set("lang", locale);
  const written = pairs.toString();
  return `/charts/${chart}.${format}${written === "" ? "" : `?${written}`}`;
}

import type { Chart, Locale } from "@observatory/charts";
import type { Metadata } from "next";
import { askChart } from "../../ask/chart.ts";
import { localPath } from "../../views/local-path.ts";
import { type Asked, entriesOf } from "../../views/open-page.ts";
import { chartPageView } from "../../views/page-view.ts";
import { publicOrigin } from "../../views/public-origin.ts";
import { choicesFor, readAddress, tidyQuery } from "../../views/read-address.ts";
import { wordsOf } from "../../words/words.ts";
import { pageMetadata } from "./metadata.ts";

/** The head of a chart's page: what the view says, and its picture under the same choices. */
export async function chartMetadata(
  chart: Chart,
  locale: Locale,
  query: Awaited<Asked["searchParams"]>,
): Promise<Metadata> {
  const { id } = chart;
  const address = readAddress(chartPageView(chart), entriesOf(query));
  const written = tidyQuery(address.chosen);
  const page = { locale, path: `/charts/${id}`, title: chart.words[locale].name, chart: id };
  const answer =
    address.problem === null
      ? await askChart({ id, choices: choicesFor(address, id), locale, plots: [], v: address.chosen.get("v") })
      : { is: "refused" as const };
  if (answer.is !== "here") return pageMetadata({ ...page, description: wordsOf(locale).site.description });
  const { title, subtitle, alt } = answer.value.payload;
  const shown = `${await publicOrigin()}${localPath(locale, page.path)}${written === "" ? "" : `?${written}`}`;
  return pageMetadata({
    ...page,
    description: `${title}. ${subtitle}.`,
    query: written,
    oembed: `/oembed?${new URLSearchParams({ url: shown })}`,
    alt: alt.short,
  });
}

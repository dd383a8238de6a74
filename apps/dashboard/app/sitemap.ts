import { charts, LOCALES } from "@observatory/charts";
import type { MetadataRoute } from "next";
import { askRecordPaths } from "../ask/record-paths.ts";
import { footPages } from "../views/foot-pages.ts";
import { localPath } from "../views/local-path.ts";
import { chartPageView, pageIds, pageView } from "../views/page-view.ts";
import { publicOrigin } from "../views/public-origin.ts";
import { reportPath } from "../views/report-address.ts";

/** Every page and every record in every language, each with the others beside it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await publicOrigin();
  const views = [...pageIds.map((id) => pageView(id)), ...charts.map((chart) => chartPageView(chart))];
  const fixed = [...views.map(({ path }) => path), ...Object.values(footPages), reportPath];
  const paths = [...fixed, ...(await askRecordPaths())];
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `${origin}${localPath(locale, path)}`]));
    languages["x-default"] = `${origin}${path}`;
    return LOCALES.map((locale) => ({ url: `${origin}${localPath(locale, path)}`, alternates: { languages } }));
  });
}

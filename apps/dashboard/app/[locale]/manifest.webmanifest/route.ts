import { PALETTES } from "@observatory/charts/theme";
import { asLocale, localPath } from "../../../views/local-path.ts";
import { wordsOf } from "../../../words/words.ts";

/** What a device that keeps the Observatory among its applications shows of it, in the language in which it was kept. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/manifest.webmanifest">): Promise<Response> {
  const locale = asLocale((await params).locale);
  const { name, shortName, description } = wordsOf(locale).site;
  const home = localPath(locale, "/");
  const manifest = {
    id: home,
    name,
    short_name: shortName,
    description,
    lang: locale,
    dir: "ltr",
    start_url: home,
    scope: "/",
    display: "browser",
    background_color: PALETTES.light.paper,
    theme_color: PALETTES.light.paper,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}

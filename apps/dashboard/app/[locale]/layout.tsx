import "@observatory/charts/fonts/fallbacks.css";
import "@observatory/charts/fonts/fonts.css";
import "@observatory/charts/fonts/chinese-of-facts.css";
import "../styles/index.css";
import sans from "@observatory/charts/fonts/source-sans-3-400.woff2";
import serif from "@observatory/charts/fonts/source-serif-4-600.woff2";
import { PALETTES } from "@observatory/charts/theme";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { preload } from "react-dom";
import { SiteFooter } from "../../components/shell/site-footer.tsx";
import { SiteHeader } from "../../components/shell/site-header.tsx";
import { themeScript } from "../../components/shell/theme.ts";
import { Offline } from "../../components/state/offline.tsx";
import { asLocale, localPath } from "../../views/local-path.ts";
import { publicOrigin } from "../../views/public-origin.ts";
import { wordsOf } from "../../words/words.ts";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { site } = wordsOf(locale);
  return {
    metadataBase: new URL(await publicOrigin()),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
    applicationName: site.name,
    manifest: localPath(locale, "/manifest.webmanifest"),
    appleWebApp: { title: site.shortName },
    formatDetection: { telephone: false },
    openGraph: { siteName: site.name },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PALETTES.light.paper },
    { media: "(prefers-color-scheme: dark)", color: PALETTES.dark.paper },
  ],
};

export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = asLocale((await params).locale);
  const words = wordsOf(locale);
  const nonce = (await headers()).get("x-nonce") ?? "";
  for (const font of [sans, serif]) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, marked by this answer's nonce */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.site.skip}
        </a>
        <NuqsAdapter>
          <SiteHeader locale={locale} words={words} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter locale={locale} words={words} origin={await publicOrigin()} />
          <Offline says={words.site.offline} />
        </NuqsAdapter>
      </body>
    </html>
  );
}

import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { footPages } from "../../views/foot-pages.ts";
import { localPath } from "../../views/local-path.ts";
import { pageIds, pageView } from "../../views/page-view.ts";
import { factWordsOf } from "../../words/facts/words.ts";
import { footWords } from "../../words/foot/foot-words.ts";
import type { Words } from "../../words/words.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Logo } from "./logo.tsx";
import { NavLinks } from "./nav-links.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

const languages = [
  { code: "en", name: "English" },
  { code: "de", name: "Deutsch" },
  { code: "fr", name: "Français" },
] as const;

/** A page of text that has its place among the others: what to do about what the scenarios say. */
function recommendations(locale: Locale) {
  return { href: localPath(locale, footPages.recommendations), label: footWords[locale].recommendations };
}

/** The head of every page: name, pages, language, colours. */
export function SiteHeader({ locale, words }: { locale: Locale; words: Words }) {
  const items = pageIds.flatMap((id) => {
    const page = { href: localPath(locale, pageView(id).path), label: words.nav[id] };
    return id === "scenarios" ? [page, recommendations(locale)] : [page];
  });
  const { system, light, dark } = words.theme;
  return (
    <header className="site-header">
      <Link href={localPath(locale, "/")} className="wordmark">
        <Logo />
        <span>{words.site.name}</span>
      </Link>
      <div className="site-tools">
        <Link href={localPath(locale, "/search")} className="to-search" prefetch={false}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21" />
          </svg>
          <span className="visually-hidden">{factWordsOf(locale).search.label}</span>
        </Link>
        <LanguageSwitch label={words.language.label} current={locale} languages={languages} />
        <ThemeSwitch label={words.theme.label} names={{ system, light, dark }} />
      </div>
      <nav aria-label={words.nav.label} className="nav-row">
        <NavLinks items={items} />
      </nav>
      <details className="nav-menu">
        <summary>{words.nav.menu}</summary>
        <nav aria-label={words.nav.label}>
          <NavLinks items={items} />
        </nav>
      </details>
    </header>
  );
}

import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { pageIds, pageView } from "../../views/page-view.ts";
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

/** The head of every page: name, pages, language, colours. */
export function SiteHeader({ locale, words }: { locale: Locale; words: Words }) {
  const items = pageIds.map((id) => ({ href: localPath(locale, pageView(id).path), label: words.nav[id] }));
  const { system, light, dark } = words.theme;
  return (
    <header className="site-header">
      <Link href={localPath(locale, "/")} className="wordmark">
        <Logo />
        <span>{words.site.name}</span>
      </Link>
      <div className="site-tools">
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

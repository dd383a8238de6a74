import type { Locale } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { FootLinks } from "./foot-links.tsx";

/** The foot of every page: where this comes from and on what terms. */
export function SiteFooter({ locale, words }: { locale: Locale; words: Words }) {
  return (
    <footer className="site-footer">
      <FootLinks locale={locale} />
      <p>{words.foot.basis}</p>
      <p>{words.foot.licence}</p>
    </footer>
  );
}

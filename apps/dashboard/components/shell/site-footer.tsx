import type { Locale } from "@observatory/charts";
import { factWordsOf } from "../../words/facts/words.ts";
import type { Words } from "../../words/words.ts";
import { CopyButton } from "../chart/copy-button.tsx";
import { SearchBox } from "../facts/search-box.tsx";
import { FootLinks } from "./foot-links.tsx";

/** The foot of every page: where this comes from and on what terms. */
export function SiteFooter({ locale, words, origin }: { locale: Locale; words: Words; origin: string }) {
  const { copyPage, copied, copyFailed } = words.chart;
  return (
    <footer className="site-footer">
      <SearchBox id="foot-search" locale={locale} words={factWordsOf(locale)} landmark />
      <FootLinks locale={locale} />
      <p className="with-js">
        <CopyButton what="address" label={copyPage} done={copied} failed={copyFailed} />
      </p>
      <p className="print-only">{words.foot.printed(origin)}</p>
      <p>{words.foot.basis}</p>
      <p>{words.foot.licence}</p>
    </footer>
  );
}

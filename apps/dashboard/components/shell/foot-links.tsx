import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { footPages } from "../../views/foot-pages.ts";
import { localPath } from "../../views/local-path.ts";
import { footWords } from "../../words/foot/foot-words.ts";

/** The pages of text. */
export function FootLinks({ locale }: { locale: Locale }) {
  const words = footWords[locale];
  return (
    <nav aria-label={words.label}>
      <ul className="foot-links">
        {(["recommendations", "methods", "accessibility", "verify"] as const).map((id) => (
          <li key={id}>
            <Link href={localPath(locale, footPages[id])}>{words[id]}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import Link from "next/link";
import { fieldsOf } from "../../views/fields.ts";
import { localPath } from "../../views/local-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { controlsOf } from "../choices/control.ts";

/** With which year, or which scenario, the figure of differences compares: each a link, so that it works without scripts and is an address. */
export function CompareChoice({ page }: { page: OpenPage }) {
  const { address, locale } = page;
  const { view, chosen } = address;
  const fields = fieldsOf(view).filter(({ name }) => name === "from");
  const [control] = controlsOf(fields, locale);
  if (control?.kind !== "choice") return null;
  const now = chosen.get("from") ?? control.standard;
  const leadsTo = (value: string) => {
    const query = new URLSearchParams([...chosen].filter(([name]) => name !== "from"));
    if (value !== control.standard) query.set("from", value);
    return `${localPath(locale, view.path)}${query.size === 0 ? "" : `?${query}`}#scenario-compare-title`;
  };
  return (
    <nav className="verdicts compare-choice" aria-label={control.label}>
      <p className="soft">{control.label}</p>
      <ul>
        {control.options
          .filter(({ value }) => value !== "kept" || chosen.has("kept"))
          .map(({ value, label }) => (
            <li key={value}>
              <Link href={leadsTo(value)} aria-current={value === now ? "true" : undefined} prefetch={false}>
                {label}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

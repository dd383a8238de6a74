import { REPORT_LIMITS } from "@observatory/charts";
import { kept, reportAddress, reportFileAddress } from "../../views/report-address.ts";
import type { Given } from "./given.ts";
import { KeptFields } from "./kept-fields.tsx";

/** The report as files, and the title that they bear. */
export function ReportTake({ choice, outline, locale, words }: Given) {
  const { figures, claims, sources } = outline;
  return (
    <section className="report-take" aria-labelledby="report-take">
      <h2 id="report-take">{words.take}</h2>
      <p className="soft">{words.holds(figures.length, claims.length, sources)}</p>
      <ul className="files">
        {(["pdf", "zip"] as const).map((format) => (
          <li key={format}>
            <a href={reportFileAddress(locale, choice, format)} className="button" download={format === "zip"}>
              {words[format]}
            </a>
          </li>
        ))}
      </ul>
      <form method="get" action={reportAddress(locale, "")} className="report-title">
        <KeptFields pairs={kept({ ...choice, title: "" })} />
        <label htmlFor="report-title">{words.ownTitle}</label>
        <input id="report-title" name="title" defaultValue={choice.title} maxLength={REPORT_LIMITS.titleCharacters} />
        <button type="submit" className="button">
          {words.setTitle}
        </button>
      </form>
    </section>
  );
}

import { itemText, reportQuery } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { figureAt, kept, type ReportList, rearranged, reportAddress } from "../../views/report-address.ts";
import { reportControls } from "../../views/report-controls.ts";
import { FigureChoices } from "./figure-choices.tsx";
import type { Given } from "./given.ts";

/** What the report holds, in its order, each item with the links that move it or take it out. */
export function ReportItems(given: Given) {
  const { choice, outline, locale, words } = given;
  return (
    <>
      {outline.figures.length === 0 ? null : (
        <section aria-labelledby="report-figures">
          <h2 id="report-figures">{words.figures}</h2>
          <ol className="report-items">
            {outline.figures.map(({ number, chart, name, title, subtitle }) => {
              const item = figureAt(choice, number) ?? { id: chart, query: "" };
              const page = localPath(locale, `/charts/${itemText(item)}`);
              return (
                <li key={`${number} ${itemText(item)}`}>
                  <h3>{words.figure(number, title)}</h3>
                  <p className="soft">{subtitle}</p>
                  <Moves {...given} list="figures" place={number} name={name}>
                    <Link href={page} prefetch={false}>
                      {words.open}
                    </Link>
                  </Moves>
                  <FigureChoices
                    number={number}
                    controls={reportControls(item, number, locale)}
                    kept={kept(choice)}
                    action={reportAddress(locale, "")}
                    summary={words.choices}
                    label={words.choicesOf(name, number)}
                    apply={words.apply}
                  />
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {outline.claims.length === 0 ? null : (
        <section aria-labelledby="report-claims">
          <h2 id="report-claims">{words.claims}</h2>
          <ol className="report-items">
            {outline.claims.map(({ number, id, text, verdictWords }) => (
              <li key={`${number} ${id}`}>
                <h3>{words.claim(number, text)}</h3>
                <p className="soft">{verdictWords}</p>
                <Moves {...given} list="claims" place={number} name={id} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Moves(props: Given & { list: ReportList; place: number; name: string; children?: React.ReactNode }) {
  const { choice, locale, words, list, place, name, children } = props;
  return (
    <p className="report-moves">
      {(["up", "down", "out"] as const).map((by) => {
        const after = rearranged(choice, { list, place, by });
        if (after === null) return null;
        return (
          <Link key={by} href={reportAddress(locale, reportQuery(after).toString())} prefetch={false} scroll={false}>
            {words[by]}
            <span className="visually-hidden">{words.about(name)}</span>
          </Link>
        );
      })}
      {children}
    </p>
  );
}

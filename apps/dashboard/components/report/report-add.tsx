import { kept, reportAddress } from "../../views/report-address.ts";
import type { Given } from "./given.ts";
import { KeptFields } from "./kept-fields.tsx";

/** Everything that can be put into a report; what is ticked comes after what stands there. */
export function ReportAdd({ choice, outline, locale, words }: Given) {
  const { figures, claims } = outline.known;
  const lists = [
    { name: "figure", legend: words.addFigures, items: figures.map(({ id, name }) => ({ id, text: name, more: "" })) },
    {
      name: "claim",
      legend: words.addClaims,
      items: claims.map(({ id, text, verdictWords }) => ({ id, text, more: verdictWords })),
    },
  ];
  return (
    <section aria-labelledby="report-add">
      <h2 id="report-add">{words.add}</h2>
      <form method="get" action={reportAddress(locale, "")} className="report-add">
        <KeptFields pairs={kept(choice)} />
        {lists.map(({ name, legend, items }) => (
          <fieldset key={name}>
            <legend>{legend}</legend>
            <div className="report-boxes">
              {items.map(({ id, text, more }) => (
                <label key={id}>
                  <input type="checkbox" name={name} value={id} />
                  <span>
                    {text} <span className="soft">{more}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <label htmlFor="report-address">{words.addAddress}</label>
        <input id="report-address" name="figure" aria-describedby="report-address-hint" />
        <span id="report-address-hint" className="hint">
          {words.addressHint}
        </span>
        <button type="submit" className="button">
          {words.addButton}
        </button>
      </form>
    </section>
  );
}

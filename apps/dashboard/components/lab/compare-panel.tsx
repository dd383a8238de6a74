import type { Bench } from "../../lab/bench.ts";
import type { LabValues } from "../../lab/choices.ts";
import { difference, type Instant } from "../../lab/instant.ts";
import { forgotten, keeps, keptHere, labAddress, scenarioQuery, swapped, whole } from "../../lab/kept.ts";
import { labPrint } from "../../lab/print.ts";

type Given = { readonly bench: Bench; readonly found: Instant };

/** Two scenarios side by side: A, which was kept or is the standard one, and B, these choices. */
export function ComparePanel({ bench, found }: Given) {
  const { words, values, kept } = bench;
  const { compare } = words;
  const query = values.kept ?? "";
  const same = scenarioQuery(values) === query;
  return (
    <details className="fold" open={!same || values.from === "kept" || undefined}>
      <summary>
        <h3>{compare.title}</h3>
      </summary>
      <p className="soft">{compare.hint}</p>
      <ul className="lab-ways">
        <li>
          <Way bench={bench} to={keptHere(values)} says={compare.keep} />
        </li>
        {query === "" ? null : (
          <>
            <li>
              <Way bench={bench} to={swapped(values)} says={compare.swap} />
            </li>
            <li>
              <Way bench={bench} to={forgotten(values)} says={compare.forget} />
            </li>
          </>
        )}
      </ul>
      {same || kept === null ? (
        <p>{compare.same[query === "" ? "standard" : "kept"]}</p>
      ) : (
        <Sides bench={bench} found={found} />
      )}
      <Others bench={bench} />
    </details>
  );
}

/** A link to other choices; where scripts run, it makes them in place. */
function Way({ bench, to, says }: { bench: Bench; to: LabValues; says: string }) {
  const { action, choose } = bench;
  return (
    <a
      href={labAddress(action, to)}
      onClick={
        choose === undefined
          ? undefined
          : (event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              choose(whole(bench, to));
            }
      }
    >
      {says}
    </a>
  );
}

/** Each row in both, and what it adds to the difference; the parts sum to it. */
function Sides({ bench, found }: Given) {
  const { words, locale, model, kept, values } = bench;
  const { compare } = words;
  const print = labPrint(locale);
  if (kept === null) return null;
  const { total, rows, rule } = difference(kept.end, found.end);
  return (
    <div className="lab-scroll">
      <table className="lab-table">
        <caption className="soft">{compare.caption[values.kept === undefined ? "standard" : "kept"]}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.row}</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col">{compare.adds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, before, after, contribution }) => (
            <tr key={id}>
              <th scope="row">{model.dimensions.find((one) => one.id === id)?.name ?? id}</th>
              <td>{print.balance(before)}</td>
              <td>{print.balance(after)}</td>
              <td>{print.balance(contribution)}</td>
            </tr>
          ))}
          {rule === null ? null : (
            <tr>
              <th scope="row">{compare.rule}</th>
              <td />
              <td />
              <td>{print.balance(rule)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{compare.whole}</th>
            <td>
              <data value={kept.balance ?? ""} data-side="a">
                {print.balance(kept.balance)}
              </data>
            </td>
            <td>{print.balance(found.last.balance)}</td>
            <td>
              <data value={total ?? ""} data-difference="">
                {print.balance(total)}
              </data>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Ready-made scenarios to stand as A. */
function Others({ bench }: { bench: Bench }) {
  const { words, values, offers } = bench;
  if (offers === null) return null;
  return (
    <>
      <h4>{words.compare.others}</h4>
      <ul className="lab-presets">
        {offers.presets.map(({ id, name, whatif = "", reading = "", asOf = "" }) => (
          <li key={id}>
            <Way bench={bench} to={keeps(values, scenarioQuery({ reading, whatif, asOf }))} says={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

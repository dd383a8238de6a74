import { formats, type Locale } from "@observatory/charts";
import Link from "next/link";
import type { CodedFigure as Coded } from "../../ask/coded.ts";
import { chartPath } from "../../views/chart-path.ts";
import { chosenWords } from "../../views/chosen-words.ts";
import { sameView } from "../../views/same-view.ts";
import { verifyWords } from "../../words/verify/words.ts";
import { ShownFigure } from "../chart/shown-figure.tsx";

/** What a code stands for: the view in words, the figure as it was printed and, where facts have moved on, as it is today. */
export function CodedFigure({ coded, locale }: { coded: Coded; locale: Locale }) {
  const { view, printed, today } = coded;
  const words = verifyWords[locale];
  const state = stateOf(coded);
  const openLive = (
    <p>
      <Link href={chartPath(view)}>{words.openToday}</Link>
    </p>
  );
  return (
    <>
      <CodedView coded={coded} locale={locale} />
      <p className="verify-state">{words.state[state]}</p>
      {printed === null ? null : (
        <ShownFigure view={printed} id="printed" title={words.printed}>
          <p>
            <Link href={withoutOrigin(printed.payload.address)}>{words.openPrinted}</Link>
          </p>
        </ShownFigure>
      )}
      {state === "newer" || state === "gone" ? (
        <ShownFigure view={today} id="today" title={words.today(today.payload.factsVersion)}>
          {openLive}
        </ShownFigure>
      ) : (
        openLive
      )}
    </>
  );
}

/** How the printed figure stands to today's facts: made of them, untouched by newer ones, changed by them, or no longer to be made. */
function stateOf({ printed, today }: Coded): "current" | "same" | "newer" | "gone" {
  if (printed === null) return "gone";
  if (printed.payload.factsVersion === today.payload.factsVersion) return "current";
  return sameView(printed.payload, today.payload) ? "same" : "newer";
}

/** Which figure, which choices, which language, which facts. */
function CodedView({ coded: { view, printed, today }, locale }: { coded: Coded; locale: Locale }) {
  const words = verifyWords[locale];
  const choices = chosenWords(view, locale);
  const checkedOn = printed?.payload.evidence.checkedOn;
  return (
    <section aria-labelledby="stands">
      <h2 id="stands">{words.stands}</h2>
      <dl className="verify-view">
        <dt>{words.figure}</dt>
        <dd lang={view.locale}>{today.payload.name}</dd>
        <dt>{words.choices}</dt>
        <dd>
          {choices.length === 0
            ? words.standard
            : choices.map(({ name, label, value }) => (
                <span key={name} className="verify-choice">
                  {label}: {value}
                </span>
              ))}
        </dd>
        <dt>{words.language}</dt>
        <dd>{words.languages[view.locale]}</dd>
        <dt>{words.facts}</dt>
        <dd>
          {checkedOn === undefined
            ? words.gone(view.factsVersion)
            : words.version(view.factsVersion, formats(locale).date(checkedOn))}
        </dd>
      </dl>
    </section>
  );
}

/** An address of this site without its origin, which the reader is at. */
function withoutOrigin(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/, "");
}

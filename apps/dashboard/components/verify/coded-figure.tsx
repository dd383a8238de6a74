import { formats, type Locale } from "@observatory/charts";
import Link from "next/link";
import type { ChartView } from "../../ask/chart.ts";
import type { CodedFigure as Coded } from "../../ask/coded.ts";
import { chosenWords } from "../../views/chosen-words.ts";
import { linkFigure } from "../../views/link-figure.ts";
import { localPath } from "../../views/local-path.ts";
import { verifyWords } from "../../words/verify/words.ts";
import { wordsOf } from "../../words/words.ts";
import { LivePlot } from "../chart/live-plot.tsx";
import { Notes } from "../chart/notes.tsx";
import { StillPlots } from "../chart/still-plot.tsx";

/** What a code stands for: the view in words, the figure as it was printed and, where facts have moved on, as it is today. */
export function CodedFigure({ coded, locale }: { coded: Coded; locale: Locale }) {
  const { view, printed, today } = coded;
  const words = verifyWords[locale];
  const state = stateOf(coded);
  const live = `/charts/${view.chart}${view.query === "" ? "" : `?${view.query}`}`;
  const openLive = { address: localPath(view.locale, live), words: words.openToday };
  return (
    <>
      <CodedView coded={coded} locale={locale} />
      <p className="verify-state">{words.state[state]}</p>
      {printed === null ? null : (
        <Figure
          view={printed}
          id="printed"
          title={words.printed}
          link={{ address: withoutOrigin(printed.payload.address), words: words.openPrinted }}
        />
      )}
      {state === "newer" || state === "gone" ? (
        <Figure view={today} id="today" title={words.today(today.payload.factsVersion)} link={openLive} />
      ) : (
        <p>
          <Link href={openLive.address}>{openLive.words}</Link>
        </p>
      )}
    </>
  );
}

/** How the printed figure stands to today's facts: made of them, untouched by newer ones, changed by them, or no longer to be made. */
function stateOf({ printed, today }: Coded): "current" | "same" | "newer" | "gone" {
  if (printed === null) return "gone";
  if (printed.payload.factsVersion === today.payload.factsVersion) return "current";
  return shown(printed) === shown(today) ? "same" : "newer";
}

/** What a view says and shows, its notes aside. */
function shown({ payload: { title, rows, figure } }: ChartView): string {
  return JSON.stringify([title, rows.map(({ cells }) => cells), figure]);
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

/** A figure in the language of the print, under a heading in the reader's. */
function Figure(props: { view: ChartView; id: string; title: string; link: { address: string; words: string } }) {
  const { view, id, title, link } = props;
  const { payload } = view;
  const words = wordsOf(payload.locale);
  return (
    <section className="chart verify-figure" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <figure className="chart-figure" aria-labelledby={`${id}-title`} lang={payload.locale}>
        <p className="verify-headline">{payload.title}</p>
        <p className="subtitle">{payload.subtitle}</p>
        <LivePlot
          figure={linkFigure(payload.figure, payload.locale)}
          idPrefix={`${payload.chart}-${id}`}
          label={payload.alt.short}
          hint={words.chart.walk}
        >
          <StillPlots view={view} />
        </LivePlot>
        <Notes payload={payload} words={words} />
      </figure>
      <p>
        <Link href={link.address}>{link.words}</Link>
      </p>
    </section>
  );
}

/** An address of this site without its origin, which the reader is at. */
function withoutOrigin(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/, "");
}

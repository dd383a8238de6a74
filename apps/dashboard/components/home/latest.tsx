import type { Locale } from "@observatory/charts";
import Link from "next/link";
import type { Latest } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import { recordPath } from "../../views/record-path.ts";
import { homeWordsOf } from "../../words/home/words.ts";

/** The latest milestones of both sides, and when the facts themselves last changed. */
export function WhatChanged({ latest, locale }: { latest: Latest; locale: Locale }) {
  const words = homeWordsOf(locale).latest;
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest">{words.title}</h2>
      <ol>
        {latest.milestones.map((milestone) => (
          <li key={milestone.id}>
            <time dateTime={milestone.on}>{milestone.printedOn}</time>
            <p>
              <Link href={localPath(locale, recordPath(milestone))} lang="en">
                {milestone.name}
              </Link>
              <span className="soft">
                {words.lanes[milestone.lane]}, {words.phases[milestone.phase]}
              </span>
            </p>
          </li>
        ))}
      </ol>
      {latest.changed.map(({ on, printedOn, lines }) => (
        <p key={on} className="soft">
          {words.changed(printedOn, lines)}
        </p>
      ))}
      <p className="hero-links">
        <Link href={localPath(locale, "/governance")}>{words.all}</Link>
        <a href={locale === "en" ? "/feed.xml" : `/feed.xml?lang=${locale}`}>{words.feed}</a>
      </p>
    </section>
  );
}

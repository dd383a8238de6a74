import { commonWords, type Locale } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { VerificationMark } from "../chart/verification-mark.tsx";

/** The words that are kept apart, with their marks: the legend of the whole Observatory. */
export function HowSure({ locale, words }: { locale: Locale; words: Words }) {
  const { nature, verification } = commonWords[locale];
  const { sure } = words.home;
  const marks = [
    ["seen", sure.seen],
    ["brief", sure.brief],
    ["recalled", sure.recalled],
    ["derived", sure.computed],
  ] as const;
  return (
    <section className="how-sure" aria-labelledby="how-sure">
      <h2 id="how-sure">{sure.title}</h2>
      <p className="lead">{sure.lead}</p>
      <div className="how-sure-lists">
        <dl>
          {(["fact", "derived", "judged"] as const).map((kind) => (
            <div key={kind}>
              <dt>{nature[kind]}</dt>
              <dd>{sure[kind]}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {marks.map(([kind, meaning]) => (
            <div key={kind}>
              <dt>
                <VerificationMark kind={kind} /> {verification[kind]}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

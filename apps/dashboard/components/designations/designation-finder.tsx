import { formats, type Locale } from "@observatory/charts";
import type { Answer } from "../../ask/answer.ts";
import type { DesignationList } from "../../ask/designations.ts";
import { localPath } from "../../views/local-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { printed } from "../../views/printed.ts";
import { designationTableWords } from "../../words/sections/designation-table.ts";
import { DataTable } from "../chart/data-table.tsx";
import { tableWordsOf } from "../chart/table-words.ts";
import { ChoiceForm } from "../choices/choice-form.tsx";
import { PendingRegion } from "../choices/pending-region.tsx";
import { Broken } from "../state/broken.tsx";
import { designationControls } from "./designation-controls.ts";
import { designationTable } from "./designation-table.ts";

/** Where the table stands on its page. */
const finderAnchor = "find";

/** The way to the table from the head of its page. */
export function FinderLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={`#${finderAnchor}`}>{designationTableWords[locale].jump}</a>
    </p>
  );
}

/** Every platform and zone in a table, what narrows it, and how many are left. */
export function DesignationFinder({ page, answer }: { page: OpenPage; answer: Answer<DesignationList> }) {
  const { locale, address, words: site } = page;
  const words = designationTableWords[locale];
  if (answer.is !== "here") return <Broken words={site} />;
  const controls = designationControls(locale, answer.value.years, address.chosen.get("year"));
  const mine = controls.map(({ name }) => name);
  return (
    <section className="finder" id={finderAnchor} aria-labelledby="finder-title">
      <PendingRegion className="chart-body" saying={site.chart.drawing}>
        <h2 id="finder-title">{words.title}</h2>
        <p>{words.lead}</p>
        <ChoiceForm
          label={words.choices}
          controls={controls}
          action={`${localPath(locale, address.view.path)}#${finderAnchor}`}
          keep={[...address.chosen].filter(([name]) => !mine.includes(name))}
          words={{ apply: words.apply, reset: words.reset }}
        />
        <Found list={answer.value} page={page} />
      </PendingRegion>
    </section>
  );
}

function Found({ list, page }: { list: DesignationList; page: OpenPage }) {
  const { locale } = page;
  const { chosen } = page.address;
  const words = designationTableWords[locale];
  const { count, list: inWords } = formats(locale);
  const shown = list.rows.length;
  return (
    <>
      <p role="status">
        {shown === 0 ? words.none(count(list.of)) : words.count(printed({ shown, of: list.of, ...list.counts }, count))}
      </p>
      {shown === 0 && chosen.has("year") ? <p>{words.years(inWords(list.years))}</p> : null}
      {chosen.has("operator") ? <p className="soft">{words.operators}</p> : null}
      {shown === 0 ? null : (
        <DataTable table={designationTable(list, locale)} language={locale} words={tableWordsOf(page, words.caption)} />
      )}
    </>
  );
}

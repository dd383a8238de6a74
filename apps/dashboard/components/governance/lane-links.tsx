import { formats } from "@observatory/charts";
import type { Answer } from "../../ask/answer.ts";
import type { Governance } from "../../ask/governance.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { printed } from "../../views/printed.ts";
import { governanceWords } from "../../words/sections/governance.ts";
import { DataTable } from "../chart/data-table.tsx";
import { tableWordsOf } from "../chart/table-words.ts";
import { Broken } from "../state/broken.tsx";
import { linksTable } from "./governance-tables.ts";

/** Which European measure and which Chinese one are on the same topic, and who came first. */
export function LaneLinks({ page, answer }: { page: OpenPage; answer: Answer<Governance> }) {
  const { locale } = page;
  const words = governanceWords[locale].links;
  if (answer.is !== "here") return <Broken words={page.words} />;
  const { rows, counts } = answer.value.links;
  const inWords = printed(counts, formats(locale).count);
  return (
    <section className="finder chart-body" id="links" aria-labelledby="links-title">
      <h2 id="links-title">{words.title}</h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.says(inWords)}</p>
          <p>{words.alone(inWords)}</p>
          <p className="soft">{words.judged}</p>
          <DataTable
            table={linksTable(answer.value, locale)}
            language={locale}
            words={tableWordsOf(page, words.caption)}
          />
        </>
      )}
    </section>
  );
}

import { formats } from "@observatory/charts";
import type { Answer } from "../../ask/answer.ts";
import type { Governance } from "../../ask/governance.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { governanceWords } from "../../words/sections/governance.ts";
import { DataTable } from "../chart/data-table.tsx";
import { tableWordsOf } from "../chart/table-words.ts";
import { Broken } from "../state/broken.tsx";
import { fieldsTable, listsTable } from "./governance-tables.ts";

type Given = { page: OpenPage; answer: Answer<Governance> };

/** Fields close to surveillance and listings by the US, kept apart from the six dimensions as the brief does. */
export function Exposure({ page, answer }: Given) {
  const { locale } = page;
  const words = governanceWords[locale].exposure;
  if (answer.is !== "here") return <Broken words={page.words} />;
  return (
    <section className="finder chart-body" id="exposure" aria-labelledby="exposure-title">
      <h2 id="exposure-title">{words.title}</h2>
      <p>{words.lead}</p>
      <Fields page={page} found={answer.value} />
      <Listings page={page} found={answer.value} />
    </section>
  );
}

function Fields({ page, found }: { page: OpenPage; found: Governance }) {
  const { locale } = page;
  const words = governanceWords[locale].exposure;
  const { count } = formats(locale);
  const { named, inferred, platforms } = found.exposure;
  return (
    <>
      <h3>{words.fields}</h3>
      <p>{`${words.named(count(named), count(platforms))} ${words.inferred(count(inferred))}`}</p>
      <DataTable table={fieldsTable(found, locale)} language={locale} words={tableWordsOf(page, words.fieldsCaption)} />
    </>
  );
}

function Listings({ page, found }: { page: OpenPage; found: Governance }) {
  const { locale } = page;
  const words = governanceWords[locale].exposure;
  const { count } = formats(locale);
  const { entityListed, entries, platforms } = found.exposure;
  if (entries.length === 0) return <p>{words.noneListed}</p>;
  return (
    <>
      <h3>{words.lists}</h3>
      <p>
        {words.seen(count(entityListed.seen), count(platforms))} {words.recalled(count(entityListed.recalled))}
      </p>
      <p className="soft">{words.knownUntil}</p>
      <DataTable table={listsTable(found, locale)} language={locale} words={tableWordsOf(page, words.listsCaption)} />
    </>
  );
}

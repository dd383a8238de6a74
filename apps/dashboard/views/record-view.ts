import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { askRecord, type RecordPage } from "../ask/facts.ts";
import { pageMetadata } from "../components/page/metadata.ts";
import { factWordsOf } from "../words/facts/words.ts";
import { factPageAt } from "./fact-pages.ts";
import { asLocale } from "./local-path.ts";
import { type FactsPage, openFacts } from "./open-facts.ts";
import type { Asked } from "./open-page.ts";
import { recordAtPath } from "./record-path.ts";

/**
 * Opens the page of a record by its path without language. Where nothing has that id the answer is null: the gate has said 404
 * by then, and the page shows the way on; `notFound` would send an empty page to readers without scripts.
 */
export async function openRecord(path: string, asked: Asked): Promise<FactsPage<RecordPage | null>> {
  const view = factPageAt(path);
  const record = recordAtPath(path);
  if (view === undefined || record === undefined) notFound();
  return openFacts(view, asked, ({ locale, chosen }) => {
    const reading = chosen.get("reading");
    return askRecord(record, { locale, ...(reading === undefined ? {} : { reading }) });
  });
}

/** The figure that a link to a page of facts shows. */
export const factsChart = "designation-timeline";

/** The head of a record's page: its name, and what it is. */
export async function recordMetadata(path: string, asked: Pick<Asked, "params">): Promise<Metadata> {
  const locale = asLocale((await asked.params).locale);
  const record = recordAtPath(path);
  const page = record === undefined ? null : await askRecord(record, { locale }).catch(() => null);
  if (page === null) return {};
  const { kind, name, id } = page.named;
  const description = factWordsOf(locale).record.describe(name, kind);
  return pageMetadata({ locale, path, title: `${name} (${kind}, ${id})`, description, chart: factsChart });
}

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

/** Opens the page of a record by its path without language; there is no page where nothing has that id. */
export async function openRecord(path: string, asked: Asked): Promise<FactsPage<RecordPage>> {
  const view = factPageAt(path);
  const record = recordAtPath(path);
  if (view === undefined || record === undefined) notFound();
  const page = await openFacts(view, asked, ({ locale, chosen }) => {
    const reading = chosen.get("reading");
    return askRecord(record, { locale, ...(reading === undefined ? {} : { reading }) });
  });
  if (page.answer?.is !== "here") return { ...page, answer: page.answer };
  const { value } = page.answer;
  return value === null ? notFound() : { ...page, answer: { is: "here", value } };
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

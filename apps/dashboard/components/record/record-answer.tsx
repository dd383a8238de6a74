import type { RecordPage as Page } from "../../ask/facts.ts";
import type { FactsPage } from "../../views/open-facts.ts";
import { FactsState } from "../state/facts-state.tsx";
import { NoRecord } from "./no-record.tsx";
import { RecordPage } from "./record-page.tsx";

/** What came of asking for a record: its page, the way on where there is none, or what is the matter. */
export function RecordAnswer({ page, path }: { page: FactsPage<Page | null>; path: string }) {
  const { locale, words, factWords } = page;
  return (
    <FactsState page={page}>
      {(record) =>
        record === null ? (
          <NoRecord locale={locale} />
        ) : (
          <RecordPage page={record} {...{ path, locale, words, factWords }} />
        )
      }
    </FactsState>
  );
}

import type { Locale } from "@observatory/charts";
import { NearRecords } from "../state/near-records.tsx";
import { NotFound } from "../state/not-found.tsx";

/** No record at this address: the ways on, and what was perhaps meant. */
export function NoRecord({ locale }: { locale: Locale }) {
  return (
    <>
      <NotFound locale={locale} />
      <NearRecords locale={locale} />
    </>
  );
}

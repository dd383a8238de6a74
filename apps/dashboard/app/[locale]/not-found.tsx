import { locale } from "next/root-params";
import { NearRecords } from "../../components/state/near-records.tsx";
import { NotFound } from "../../components/state/not-found.tsx";
import { asLocale } from "../../views/local-path.ts";

export default async function NotFoundPage() {
  const reader = asLocale(await locale());
  return (
    <>
      <NotFound locale={reader} />
      <NearRecords locale={reader} />
    </>
  );
}

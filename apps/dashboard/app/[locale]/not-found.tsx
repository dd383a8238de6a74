import { locale } from "next/root-params";
import { NoRecord } from "../../components/record/no-record.tsx";
import { asLocale } from "../../views/local-path.ts";

export default async function NotFoundPage() {
  return <NoRecord locale={asLocale(await locale())} />;
}

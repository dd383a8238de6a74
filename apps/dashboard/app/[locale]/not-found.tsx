import { locale } from "next/root-params";
import { NotFound } from "../../components/state/not-found.tsx";
import { asLocale } from "../../views/local-path.ts";

export default async function NotFoundPage() {
  return <NotFound locale={asLocale(await locale())} />;
}

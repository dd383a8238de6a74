import { NoRecord } from "../../../components/record/no-record.tsx";
import { asLocale } from "../../../views/local-path.ts";

/**
 * Every address that no page has; the proxy gives it its status. What Next's own notFound() sends needs scripts to be read, and forgets
 * the reader's colours.
 */
export default async function Missing({ params }: PageProps<"/[locale]/[...missing]">) {
  return <NoRecord locale={asLocale((await params).locale)} />;
}

import { headers } from "next/headers";
import type { CataloguePage } from "../../ask/facts.ts";
import { datasetOf } from "../../views/dataset.ts";
import { publicOrigin } from "../../views/public-origin.ts";

/** The tables as search engines for data read them: a block of data that no browser runs. */
export async function DatasetDescription({ catalogue }: { catalogue: CataloguePage }) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  const text = JSON.stringify(datasetOf(catalogue, await publicOrigin())).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, its angle brackets escaped
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}

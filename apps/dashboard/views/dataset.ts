import type { CataloguePage } from "../ask/facts.ts";

/**
 * The facts as a schema.org Dataset, each table a part of it.
 *
 * @param origin - Under which readers see the page.
 */
export function datasetOf(catalogue: CataloguePage, origin: string) {
  const { about, licence, factsVersion, checkedOn, tables } = catalogue;
  const shared = {
    license: licence.address,
    creator: { "@type": "Organization", name: about.publisher, url: `${origin}/` },
    version: factsVersion,
    dateModified: checkedOn,
    isAccessibleForFree: true,
    inLanguage: "en",
  };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}/data`,
    name: about.title,
    description: about.description,
    keywords: about.keywords,
    url: `${origin}/data`,
    ...shared,
    distribution: [download(origin, "observatory-facts.zip", "application/zip")],
    hasPart: tables.map(({ table, title, holds }) => ({
      "@type": "Dataset",
      "@id": `${origin}/data#${table}`,
      name: title,
      description: holds,
      url: `${origin}/data#${table}`,
      ...shared,
      distribution: [
        download(origin, `${table}.csv`, "text/csv"),
        download(origin, `${table}.json`, "application/json"),
      ],
    })),
  };
}

function download(origin: string, file: string, type: string) {
  return { "@type": "DataDownload", contentUrl: `${origin}/data/${file}`, encodingFormat: type };
}

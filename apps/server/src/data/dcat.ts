import { checkedOn, type Facts, factsVersion, tableWords } from "@observatory/domain/facts";
import { ABOUT, LICENCE } from "./about.ts";
import { archive } from "./archive.ts";
import { tableFiles } from "./table-files.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority";
const MEDIA = "https://www.iana.org/assignments/media-types";
const licence = { "@id": `${AUTHORITY}/licence/CC_BY_4_0` };
const english = (text: string) => ({ "@value": text, "@language": "en" });

/**
 * The facts as a catalogue that data portals harvest: the whole as one dataset, each table as one of its own, and the licence
 * on every distribution.
 *
 * @param origin - Under which the files are found.
 * @source European Commission (2024), DCAT-AP 3.0.
 */
export function dcat(facts: Facts, origin: string) {
  const publisher = { "@id": `${origin}/#publisher` };
  const shared = {
    "dct:publisher": publisher,
    "dct:issued": { "@type": "xsd:date", "@value": checkedOn(facts) },
    "dct:language": { "@id": `${AUTHORITY}/language/ENG` },
    "dct:accessRights": { "@id": `${AUTHORITY}/access-right/PUBLIC` },
    "dct:accrualPeriodicity": { "@id": `${AUTHORITY}/frequency/IRREG` },
    "dcat:theme": { "@id": `${AUTHORITY}/data-theme/TECH` },
    "dcat:version": factsVersion(facts),
    "dcat:landingPage": { "@id": `${origin}/data` },
  };
  const files = tableFiles(facts);
  const datasets = files.map(({ table, csv, json }) => ({
    "@id": `${origin}/data#${table}`,
    "@type": "dcat:Dataset",
    "dct:title": english(tableWords.en[table].title),
    "dct:description": english(tableWords.en[table].holds),
    ...shared,
    "dcat:distribution": [
      distribution(origin, { path: `${table}.csv`, kind: "CSV", media: "text/csv", bytes: csv.byteLength }),
      distribution(origin, { path: `${table}.json`, kind: "JSON", media: "application/json", bytes: json.byteLength }),
    ],
  }));
  const whole = {
    "@id": `${origin}/data#all`,
    "@type": "dcat:Dataset",
    "dct:title": english(ABOUT.title),
    "dct:description": english(ABOUT.description),
    ...shared,
    "dcat:keyword": ABOUT.keywords.map(english),
    "dct:hasPart": datasets.map((dataset) => ({ "@id": dataset["@id"] })),
    "dcat:distribution": [
      distribution(origin, {
        path: "observatory-facts.zip",
        kind: "ZIP",
        media: "application/zip",
        bytes: archive(facts).byteLength,
      }),
    ],
  };
  const catalogue = {
    "@id": `${origin}/data/dcat.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": english(ABOUT.title),
    "dct:description": english(ABOUT.description),
    "dct:publisher": publisher,
    "dct:license": licence,
    "foaf:homepage": { "@id": `${origin}/` },
    "dcat:dataset": [whole, ...datasets].map((dataset) => ({ "@id": dataset["@id"] })),
  };
  const agent = { "@id": publisher["@id"], "@type": "foaf:Agent", "foaf:name": english(ABOUT.publisher) };
  return { "@context": CONTEXT, "@graph": [catalogue, agent, whole, ...datasets] };
}

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

function distribution(origin: string, file: { path: string; kind: string; media: string; bytes: number }) {
  const address = { "@id": `${origin}/data/${file.path}` };
  return {
    "@id": `${address["@id"]}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": english(file.path),
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dct:format": { "@id": `${AUTHORITY}/file-type/${file.kind}` },
    "dcat:mediaType": { "@id": `${MEDIA}/${file.media}` },
    "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(file.bytes) },
    "dct:license": licence,
    "dct:rights": { "@type": "dct:RightsStatement", "dct:description": english(LICENCE.title) },
  };
}

import {
  bundledFacts,
  factsVersion,
  factTables,
  parseFacts,
  tableFromCsv,
  tableKeys,
  withReadings,
} from "@observatory/domain/facts";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { afterAll, describe, expect, test } from "vitest";
import { archive } from "../data/archive.ts";
import { listen } from "../testing/listen.ts";

const server = await listen();
afterAll(() => server.close());
const version = factsVersion(bundledFacts());
const names = tableKeys.map((key) => factTables[key].name);

async function unzipped(): Promise<Record<string, string>> {
  const response = await server.get("/data/observatory-facts.zip");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/zip"]);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe("/data/observatory-facts.zip", () => {
  test("loads back through the schemas to the same facts, from JSON and from CSV alike", async () => {
    const files = await unzipped();
    const fromJson = Object.fromEntries(names.map((name) => [name, JSON.parse(files[`${name}.json`] ?? "")]));
    const fromCsv = Object.fromEntries(names.map((name) => [name, tableFromCsv(name, files[`${name}.csv`] ?? "")]));
    expect(factsVersion(parseFacts(fromJson))).toBe(version);
    expect(factsVersion(parseFacts(fromCsv))).toBe(version);
  });

  test("holds what it says it holds, and how to cite it", async () => {
    const files = await unzipped();
    const { resources } = JSON.parse(files["datapackage.json"] ?? "");
    for (const { path, bytes } of resources) expect(Buffer.byteLength(files[path] ?? ""), path).toBe(bytes);
    expect(files["README.md"]).toContain(version);
    expect(files["CITATION.cff"]).toContain(version);
    for (const name of names) expect(JSON.parse(files[`schemas/${name}.json`] ?? "").type).toBe("array");
  });

  test("is the same bytes for the same facts", () => {
    const again = withReadings({ ...bundledFacts() }, []);
    expect(Buffer.compare(archive({ ...again }), archive(bundledFacts()))).toBe(0);
  });
});

describe("/data/<table>.csv and .json", () => {
  test.each(names)(
    "%s carries the facts version in its tag, and a second request is answered from the first",
    async (name) => {
      for (const ending of ["csv", "json"]) {
        const first = await server.get(`/data/${name}.${ending}`);
        const etag = first.headers.get("etag") ?? "";
        expect([first.status, etag.startsWith(`"${version}-`)]).toEqual([200, true]);
        await first.arrayBuffer();
        const second = await server.get(`/data/${name}.${ending}`, { headers: { "if-none-match": etag } });
        expect(second.status).toBe(304);
      }
    },
  );

  test("no cell can be taken for a formula, numbers stay numbers", async () => {
    const sheet = await (await server.get("/data/related-zones.csv")).text();
    expect(sheet).not.toMatch(/(^|,)"?[=+@]/m);
    expect(await (await server.get("/data/regional-values.csv")).text()).toMatch(/,\d+(\.\d+)?,/);
  });

  test("no address of a withheld source leaves the house in any file", async () => {
    const hidden = bundledFacts().sources.flatMap(({ linked, address }) =>
      linked || address === null ? [] : [address],
    );
    const shown = new Set(bundledFacts().sources.flatMap(({ linked, address }) => (linked ? [address] : [])));
    const files = Object.values(await unzipped()).join("\n");
    const leaked = hidden.filter((address) => !shown.has(address) && files.includes(`"${address}"`));
    expect(leaked).toEqual([]);
  });
});

describe("/data/dcat.jsonld", () => {
  test("names a licence on every distribution, and every table, under the reader's own origin", async () => {
    const headers = { "x-forwarded-host": "observatory.example", "x-forwarded-proto": "https" };
    const response = await server.get("/data/dcat.jsonld", { headers });
    expect(response.headers.get("content-type")).toBe("application/ld+json");
    const { "@graph": graph } = await response.json();
    const datasets = graph.filter((node: { "@type": string }) => node["@type"] === "dcat:Dataset");
    expect(datasets).toHaveLength(names.length + 1);
    for (const dataset of datasets) {
      for (const key of ["dct:title", "dct:description", "dct:publisher"]) expect(dataset).toHaveProperty(key);
      for (const distribution of dataset["dcat:distribution"]) {
        expect(distribution["dct:license"]["@id"]).toContain("CC_BY_4_0");
        expect(distribution["dcat:accessURL"]["@id"]).toMatch(/^https:\/\/observatory\.example\/data\//);
      }
    }
    const [catalogue] = graph.filter((node: { "@type": string }) => node["@type"] === "dcat:Catalog");
    expect(catalogue["dcat:dataset"]).toHaveLength(datasets.length);
  });

  test("every address it names answers", async () => {
    const text = await (await server.get("/data/dcat.jsonld")).text();
    const addresses = [
      ...new Set([...text.matchAll(/"@id": "(http[^"]+\/data\/[^"#]+)"/g)].map(([, address = ""]) => address)),
    ];
    expect(addresses.length).toBeGreaterThan(names.length);
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
  });
});

describe("/data/schemas/<table>.json", () => {
  test("is a JSON Schema of an array of records", async () => {
    const schema = await (await server.get("/data/schemas/zones.json")).json();
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "array" });
    expect((await server.get("/data/schemas/nope.json")).status).toBe(404);
    expect((await server.get("/data/schemas/zones.csv")).status).toBe(404);
  });
});

describe("/feed.xml", () => {
  test.each(["en", "de", "fr"])(
    "is Atom in %s: one entry a change, latest first, each with an id of its own",
    async (lang) => {
      const response = await server.get(`/feed.xml?lang=${lang}`);
      expect(response.headers.get("content-type")).toContain("application/atom+xml");
      const { document } = new JSDOM(await response.text(), { contentType: "application/xml" }).window;
      const all = (selector: string) => [...document.querySelectorAll(selector)].map((node) => node.textContent ?? "");
      expect(all("entry")).toHaveLength(bundledFacts().changeLog.length);
      expect(new Set(all("entry > id")).size).toBe(bundledFacts().changeLog.length);
      expect(all("entry > updated")).toEqual(all("entry > updated").toSorted().reverse());
      expect(all("feed > updated")[0]).toBe(all("entry > updated")[0]);
      for (const text of [...all("title"), ...all("summary")]) expect(text).not.toBe("");
    },
  );

  test("refuses what it does not understand", async () => {
    expect((await server.get("/feed.xml?lang=zh")).status).toBe(400);
    expect((await server.get("/feed.xml?page=2")).status).toBe(400);
  });
});

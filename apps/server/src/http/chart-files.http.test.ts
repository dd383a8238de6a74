import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { charts, figureCode } from "@observatory/charts";
import { afterAll, describe, expect, test } from "vitest";
import { chartMetadataSchema } from "../files/chart-metadata.ts";
import { FORMATS } from "../files/options.ts";
import { listen } from "../testing/listen.ts";

const server = await listen();
afterAll(() => server.close());

/** Facts that stay as they are, so that a file changes only with what makes it. `npx vitest run chart-files -u` renews the hashes: look at the files first. */
const FROZEN = "91b4e810e012";
const AT_HOME = { headers: { "x-forwarded-host": "observatory.example", "x-forwarded-proto": "https" } };
const ids = charts.map((chart) => chart.id);
const files = ids.flatMap((id) => FORMATS.map((format) => `/charts/${id}.${format}?v=${FROZEN}`));

/** What a file is, whoever compresses it: of a PDF the streams as they were before. */
function golden(type: string, body: Buffer): string | undefined {
  if (/png|json/.test(type)) return;
  const hash = createHash("sha256");
  if (type !== "application/pdf") return hash.update(body).digest("hex");
  for (const [, stream = ""] of body.toString("latin1").matchAll(/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g))
    hash.update(inflateSync(Buffer.from(stream, "latin1")));
  return hash.digest("hex");
}

describe("GET /charts/<id>.<format>", () => {
  test.each(files)("%s answers with its type, a tag, and open to any site", async (path) => {
    const response = await server.get(path, AT_HOME);
    const body = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "";
    expect(response.status).toBe(200);
    const hash = golden(type, body);
    if (hash !== undefined) expect(hash).toMatchSnapshot();
    expect(type).toMatch(/^(image\/(svg\+xml|png)|text\/csv|application\/(json|pdf|vnd\.openxml))/);
    expect(response.headers.get("etag")).toMatch(/^"[\w-]{27}"$/);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("link")).toContain('rel="describedby"');
    expect(body.length).toBeGreaterThan(500);
  });

  test.each(ids)("%s is described and cited beside its files, with addresses that answer", async (id) => {
    const query = id === "lorenz-curve" ? "?asOf=2024-01-01&lang=de" : "";
    const read = async (ending: string) => (await server.get(`/charts/${id}.${ending}${query}`)).text();
    const metadata = chartMetadataSchema.parse(JSON.parse(await read("metadata.json")));
    expect(metadata.files.csv).toContain(`${server.url}/charts/${id}.csv?`);
    expect((await fetch(metadata.files.csv)).status).toBe(200);
    expect((await fetch(metadata.$schema)).headers.get("content-type")).toBe("application/schema+json");
    const labels = await read("labels.csv");
    for (const column of metadata.table.columns) expect(labels).toContain(`column,${column.id},`);
    for (const ending of ["bib", "ris", "csl.json"]) expect(await read(ending)).toContain(metadata.address);
    const code = await server.get(`/api/v1/verify/${metadata.code}`);
    expect(await code.json()).toMatchObject({ chart: id, factsVersion: metadata.factsVersion, kept: true });
  });

  test("says 404 to a mistyped code, in a word for programs, with what was typed and what codes look like", async () => {
    const response = await server.get("/api/v1/verify/21RQ-J093-8NKR-KAYQ");
    const { error } = await response.json();
    expect([response.status, error.code]).toEqual([404, "unknown-figure-code"]);
    expect(error.message).toMatch(/21RQ-J093-8NKR-KAYQ.*like 21RQ-J093-8NKR-KAYP/);
  });

  test.each(["asOf=no-day", "colour=red", "reading=nothing.here", "whatif=no-verb.dji"])(
    "says 410 to a whole code whose choice %s is no longer understood, and names the chart",
    async (query) => {
      const code = figureCode({ chart: "lorenz-curve", query, locale: "en", factsVersion: "0123456789ab" });
      const response = await server.get(`/api/v1/verify/${code}`);
      const { error } = await response.json();
      expect([response.status, error.code, error.chart]).toEqual([410, "gone-figure-code", "lorenz-curve"]);
      expect(error.message).toContain(query.split("=")[0]?.replace("whatif", "no-verb").replace("reading", "nothing"));
    },
  );

  test("answers 304 to whom has it, and HEAD with the headers alone", async () => {
    const path = `/charts/${ids[0]}.csv`;
    const first = await server.get(path);
    const etag = first.headers.get("etag") ?? "";
    const length = (await first.arrayBuffer()).byteLength;
    const again = await server.get(path, { headers: { "if-none-match": `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await server.get(path, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, String(length), ""]);
  });

  test.each(["de", "fr"])("speaks %s", async (lang) => {
    const path = `/charts/${ids[0]}.svg`;
    const [own, english] = await Promise.all([server.get(`${path}?lang=${lang}`), server.get(path)]);
    const [text, other] = [await own.text(), await english.text()];
    expect(text).toContain(`lang="${lang}"`);
    expect(text).not.toBe(other);
  });

  test("starts a CSV with a byte-order mark where asked", async () => {
    const body = await (await server.get(`/charts/${ids[0]}.csv?bom=1`)).arrayBuffer();
    expect([...new Uint8Array(body).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("makes the same file whatever the order of its parameters", async () => {
    const [one, other] = await Promise.all(
      ["width=500&theme=dark", "theme=dark&width=500"].map((query) => server.get(`/charts/${ids[0]}.svg?${query}`)),
    );
    expect(one?.headers.get("etag")).toBe(other?.headers.get("etag"));
  });

  test.each([
    ["width=279", "width", "a whole number from 280 to 2400"],
    ["width=1e3", "width", "a whole number from 280 to 2400"],
    ["width=", "width", "a whole number from 280 to 2400"],
    ["width=99999999999", "width", "a whole number from 280 to 2400"],
    ["height=200000", "height", "a whole number from 160 to 2400"],
    ["theme=pink", "theme", "one of light, dark, print"],
    ["preset=tv", "preset", "one of page, a4"],
    ["frame=half", "frame", "one of full, plot"],
    ["lang=zh", "lang", "one of en, de, fr"],
    ["asOf=2023-02-30", "asOf", "a day as YYYY-MM-DD"],
    ["asOf=yesterday", "asOf", "a day as YYYY-MM-DD"],
    ["scale=2", "scale", "svg takes lang"],
    ["bom=1", "bom", "svg takes lang"],
    ["nonsense=1", "nonsense", "known: "],
    ["__proto__=1", "__proto__", "known: "],
    ["width=500&width=600", "width", "give it once"],
    ["asOf=2024-01-01&asOf=2024-01-02", "asOf", "give it once"],
  ])("refuses ?%s by name, with what it takes", async (query, parameter, allowed) => {
    const response = await server.get(`/charts/${ids[0]}.svg?${query}`);
    const { error } = await response.json();
    expect([response.status, error.code, error.parameter]).toEqual([400, "invalid-parameter", parameter]);
    expect(error.allowed).toContain(allowed);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("refuses a height that holds nothing readable, and more pixels than memory should hold", async () => {
    const low = await server.get(`/charts/milestone-lanes.svg?height=160`);
    expect([low.status, (await low.json()).error.parameter]).toEqual([400, "height"]);
    const large = await server.get(`/charts/milestone-lanes.png?width=2400&height=2400&scale=6.25`);
    expect([large.status, (await large.json()).error.parameter]).toEqual([400, "scale"]);
  });

  test("draws at a preset's own size what would be refused at that height", async () => {
    const svg = await (await server.get("/charts/milestone-lanes.svg?preset=social")).text();
    const [, width = "", height = ""] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(1200 / 630, 3);
    expect(Number(width)).toBeGreaterThanOrEqual(1200);
    expect((await server.get("/charts/milestone-lanes.svg?width=800&height=200")).status).toBe(400);
  });

  test.each(["designation-timeline", "designation-map", "market-concentration"])(
    "gives %s as many pixels as the place has, however many words it holds",
    async (id) => {
      const png = Buffer.from(await (await server.get(`/charts/${id}.png?preset=social&lang=fr`)).arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    },
  );

  test("keeps for good what names its facts version, and says in the file what makes it again", async () => {
    const live = await server.get(`/charts/${ids[0]}.svg?theme=dark`);
    const text = await live.text();
    const [, recipe = ""] = /<metadata>(.*)<\/metadata>/.exec(text) ?? [];
    const frozen = await fetch(recipe.replaceAll("&amp;", "&"));
    expect(recipe).toMatch(/theme=dark&amp;v=[0-9a-f]{12}$/);
    expect(live.headers.get("cache-control")).not.toContain("immutable");
    expect(frozen.headers.get("cache-control")).toContain("immutable");
    expect(await frozen.text()).toBe(text);
  });

  test("knows the facts of other versions, says 404 to a version that never was and names those there are", async () => {
    const response = await server.get(`/charts/${ids[0]}.csv?v=000000000000&lang=de`);
    const { error } = await response.json();
    expect([response.status, error.code, error.version]).toEqual([404, "unknown-version", "000000000000"]);
    expect(error.known.length).toBeGreaterThan(1);
    expect(response.headers.get("cache-control")).toBe("no-store");
    for (const { version, checkedOn } of error.known) {
      const csv = await (await server.get(`/charts/${ids[0]}.csv?v=${version}`)).text();
      expect(csv).toContain(`,${version},`);
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect((await server.get(`/charts/${ids[0]}.csv?v=latest`)).status).toBe(400);
  });

  test("refuses a reading that does not exist", async () => {
    const response = await server.get(`/charts/${ids[0]}.svg?reading=nothing.here`);
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain("nothing");
  });

  test("tells a person whom a form led to a file that cannot be made why, in the file's language, and leads back", async () => {
    const path = "/charts/lorenz-curve.png?preset=poster&dpi=600&lang=de";
    const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
    const response = await server.get(path, { headers: { accept } });
    const html = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(html).toMatch(
      /<html lang="de">.*lässt sich nicht herstellen.*höchstens \d+ dpi.*href="\/de\/charts\/lorenz-curve"/s,
    );
    const whatif = await server.get("/charts/lorenz-curve.svg?whatif=drop-zone.nowhere&lang=de", {
      headers: { accept },
    });
    expect(await whatif.text()).toContain("Es gibt keinen Datensatz „nowhere“");
    const typo = await server.get("/charts/lorenz-curve.svg?whatif=drop-zne.suzhou&lang=fr", { headers: { accept } });
    expect(await typo.text()).toContain("Aucune étape ne commence par « drop-zne »");
    const program = await server.get(path);
    expect((await program.json()).error.code).toBe("invalid-parameter");
  });

  test.each(["nope.svg", "..%2fmain.svg", "nope.", "nope", ".svg", "%00.svg"])("knows no chart %s", async (file) => {
    const response = await server.get(`/charts/${file}`);
    expect(response.status).toBe(404);
    expect((await response.json()).error.known).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  test("refuses a path that is not percent-encoded", async () => {
    expect((await server.get("/charts/%zz.svg")).status).toBe(400);
  });

  test("keeps addresses, queries and clients out of its log", () => {
    const kept = JSON.stringify(server.events);
    expect(kept).toContain('"route":"/charts/:file"');
    expect(kept).not.toMatch(/asOf|127\.0\.0\.1|nonsense/);
  });
});

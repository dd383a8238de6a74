import { request } from "node:http";
import { charts } from "@observatory/charts";
import { computeFunctions } from "@observatory/domain/compute";
import { bundledFacts, factsVersion } from "@observatory/domain/facts";
import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import { afterAll, describe, expect, test } from "vitest";
import type { AppRouter } from "../api.ts";
import { LIMITS } from "../limits.ts";
import { listen } from "../testing/listen.ts";

const server = await listen();
afterAll(() => server.close());
const json = async (path: string) => (await server.get(path)).json();

describe("/api/v1", () => {
  test("counts the facts and names their version", async () => {
    const answer = await json("/api/v1/facts");
    expect(answer.factsVersion).toBe(factsVersion(bundledFacts()));
    expect(answer.tables).toMatchObject({ platforms: 23, zones: 18 });
  });

  test("gives a table whole and a record with its sources", async () => {
    const { records } = await json("/api/v1/facts/zones");
    const { record, sources } = await json(`/api/v1/facts/zones/${records[0].id}`);
    expect(record).toEqual(records[0]);
    expect(sources.length).toBeGreaterThan(0);
  });

  test("shows no address of a source that nobody is sent to", async () => {
    const { records } = await json("/api/v1/facts/sources");
    expect(records.some((source: { linked: boolean }) => !source.linked)).toBe(true);
    expect(
      records.every((source: { linked: boolean; address: unknown }) => source.linked || source.address === null),
    ).toBe(true);
  });

  test("gives the payload that the JSON file holds", async () => {
    const { id } = charts[0] ?? { id: "" };
    expect(await json(`/api/v1/charts/${id}?lang=de`)).toEqual(await json(`/charts/${id}.json?lang=de`));
  });

  test.each([
    ["/api/v1/facts/nope", 404, "unknown-table"],
    ["/api/v1/facts/zones/nope", 404, "unknown-record"],
    ["/api/v1/facts?x=1", 400, "invalid-parameter"],
    ["/api/v1/charts/nope", 404, "unknown-chart"],
    ["/api/v1/charts?lang=zh", 400, "invalid-parameter"],
    ["/api/v1/charts?lang=de&lang=fr", 400, "invalid-parameter"],
    ["/api/v1/compute/nope", 404, "unknown-fn"],
    ["/api/v1/nope", 404, "unknown-address"],
    ["/data/zones.xml", 404, "unknown-format"],
    ["/data/nope.csv", 404, "unknown-table"],
    [`/api/v1/facts?${"x".repeat(LIMITS.urlCharacters)}`, 414, "too-long"],
  ])("answers %.60s with %d %s", async (path, status, code) => {
    const response = await server.get(path);
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
  });
});

describe("POST /api/v1/compute/<fn>", () => {
  test("computes", async () => {
    const response = await server.post("/api/v1/compute/concentration", { x: [40, 30, 20, 10] });
    expect(response.status).toBe(200);
    expect((await response.json()).result.hhi).toBeCloseTo(0.3, 12);
  });

  test.each([
    ["concentration", { x: [1, -1] }, 400, "bad-input", ["x", 1]],
    ["concentration", { x: ["a"] }, 400, "bad-input", ["x", 0]],
    ["concentration", { x: ["Infinity"] }, 400, "bad-input", ["x", 0]],
    ["concentration", { y: [1] }, 400, "bad-input", expect.any(Array)],
    ["concentration", [], 400, "bad-input", expect.any(Array)],
    ["concentration", { x: Array(100_001).fill(1) }, 413, "too-large", []],
  ])("refuses %s of %.40j", async (fn, input, status, code, path) => {
    const response = await server.post(`/api/v1/compute/${fn}`, input);
    const { error } = await response.json();
    expect([response.status, error.code, error.path]).toEqual([status, code, path]);
  });

  test.each([
    ["not JSON", "{", "application/json", 400, "bad-json"],
    ["another type", "{}", "text/plain", 415, "not-json"],
    ["too many bytes", `{"x":"${"9".repeat(LIMITS.bodyBytes)}"}`, "application/json", 413, "too-large"],
  ])("refuses a body that is %s", async (_, body, type, status, code) => {
    const response = await server.post("/api/v1/compute/concentration", body, type);
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
  });

  test("refuses a hundred million numbers before it has read more than it declares", async () => {
    const { status, error, bytes } = await sentUntilAnswered("/api/v1/compute/concentration", 1e8);
    expect([status, error.code]).toEqual([413, "too-large"]);
    expect(error.message).toBe(`the body is larger than ${LIMITS.bodyBytes} bytes`);
    // What lies in sockets' buffers was sent and not read.
    expect(bytes).toBeLessThan(LIMITS.bodyBytes + 2 ** 24);
  });

  test("lets other sites ask first, and refuses other methods by name", async () => {
    const preflight = await server.get("/api/v1/compute/concentration", { method: "OPTIONS" });
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
      204,
      "GET, POST, HEAD, OPTIONS",
    ]);
    const wrong = await server.get("/api/v1/facts", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET"]);
  });
});

describe("GET /api/openapi.json", () => {
  test("describes every function, and every address without parts answers", async () => {
    const { openapi, paths, components } = await json("/api/openapi.json");
    expect(openapi).toBe("3.1.0");
    for (const { name } of computeFunctions) expect(components.schemas).toHaveProperty([`${name}.input`]);
    // Of what must be asked about something: embed.http.test.ts gives oEmbed an address, report.http.test.ts a report its figures.
    const asksForMore = (path: string) => path === "/oembed" || path.startsWith("/report.");
    const whole = Object.keys(paths).filter((path) => !path.includes("{") && !asksForMore(path));
    expect(whole.length).toBeGreaterThan(3);
    for (const path of whole) expect((await server.get(path)).status, path).toBe(200);
  });
});

describe("/api/trpc", () => {
  const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${server.url}/api/trpc` })] });

  test("answers a batch over a real connection", async () => {
    const [version, list] = await Promise.all([
      client.facts.version.query(),
      client.charts.list.query({ locale: "fr" }),
    ]);
    expect(version.factsVersion).toBe(factsVersion(bundledFacts()));
    expect(list.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  });

  test("tells a client what it got wrong, and nothing of our insides", async () => {
    const wrong = client.charts.payload.query({ id: "designation-timeline", params: { asOf: "x" }, locale: "en" });
    const error: unknown = await wrong.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TRPCClientError);
    const { data } = (error as TRPCClientError<AppRouter>).shape ?? {};
    expect(data).toMatchObject({ code: "BAD_REQUEST", problem: { details: { parameter: "asOf" } } });
    expect(JSON.stringify(data)).not.toContain("node_modules");
  });

  test("refuses a larger batch than it declares", async () => {
    const names = Array(LIMITS.batch + 1)
      .fill("facts.version")
      .join(",");
    expect((await server.get(`/api/trpc/${names}?batch=1&input=%7B%7D`)).status).toBe(400);
  });
});

describe("/healthz and /readyz", () => {
  test("tell being alive from being ready", async () => {
    const starting = await listen({ isReady: () => false });
    expect((await starting.get("/healthz")).status).toBe(200);
    expect((await starting.get("/readyz")).status).toBe(503);
    expect((await server.get("/readyz")).status).toBe(200);
    await starting.close();
  });
});

describe("under load", () => {
  test("refuses what is beyond its queue with a time to come back, and answers the rest", async () => {
    const { createRenderer } = await import("../render/renderer.ts");
    const { inject } = await import("vitest");
    const folder = new URL(inject("workersFolder"));
    const small = await listen({ renderer: createRenderer({ folder, workers: 1, queueLength: 3 }) });
    const widths = Array.from({ length: 12 }, (_, i) => 400 + i);
    const responses = await Promise.all(
      widths.map((width) => small.get(`/charts/designation-timeline.svg?width=${width}`)),
    );
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    const refused = responses.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(8);
    expect(refused.every(({ headers }) => Number(headers.get("retry-after")) > 0)).toBe(true);
    await small.close();
  });

  test("refuses more requests at once than it declares", async () => {
    const held: (() => void)[] = [];
    const svg = () => new Promise<never>((_, reject) => held.push(() => reject(new Error("let go"))));
    const renderer = { svg, lettered: svg, png: svg, pdf: svg, report: svg, close: async () => {} };
    const slow = await listen({ renderer });
    const waiting = Array.from({ length: LIMITS.requests }, (_, i) =>
      slow.get(`/charts/designation-timeline.svg?width=${300 + i}`),
    );
    while (held.length < LIMITS.requests) await new Promise((later) => setTimeout(later, 10));
    expect((await slow.get("/healthz")).status).toBe(503);
    for (const letGo of held) letGo();
    expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([500]));
    await slow.close();
  });
});

/** Posts an object with so many ones, piece by piece, and stops sending when the server has answered. */
function sentUntilAnswered(path: string, ones: number): Promise<{ status: number; error: Refused; bytes: number }> {
  const piece = "1,".repeat(2 ** 15);
  const headers = { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    let bytes = 0;
    let isAnswered = false;
    const sending = request(`${server.url}${path}`, { method: "POST", headers }, async (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const { error } = JSON.parse(Buffer.concat(chunks).toString());
      sending.destroy();
      resolve({ status: response.statusCode ?? 0, error, bytes });
    });
    sending.on("error", (error) => (isAnswered ? undefined : reject(error)));
    const send = () => {
      while (!isAnswered && bytes < 2 * ones) {
        bytes += piece.length;
        if (!sending.write(piece)) return;
      }
      if (!isAnswered) sending.end("1]}");
    };
    sending.on("drain", send);
    sending.write('{"x":[');
    send();
  });
}

interface Refused {
  readonly code: string;
  readonly message: string;
}

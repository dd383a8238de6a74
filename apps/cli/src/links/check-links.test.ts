import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AGENT, checkLinks, type LinkOptions, type LinkReport } from "./check-links.ts";

/** What each host of the invented web says, by path. */
type Page = (request: IncomingMessage, response: ServerResponse) => void;
const pages: Record<string, Page> = {};
const asked: { path: string; method: string; agent: string }[] = [];
const server = createServer((request, response) => {
  const path = (request.url ?? "").split("?")[0] ?? "";
  asked.push({ path, method: request.method ?? "", agent: request.headers["user-agent"] ?? "" });
  const page = pages[path];
  if (page === undefined) response.writeHead(404).end();
  else page(request, response);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  for (const path of Object.keys(pages)) delete pages[path];
});

const text =
  (body: string, status = 200): Page =>
  (_, response) =>
    response.writeHead(status).end(body);
const to =
  (location: string, status: number): Page =>
  (_, response) =>
    response.writeHead(status, { location }).end();

async function run(addresses: Record<string, string>, changes: Partial<LinkOptions> = {}) {
  const waits: number[] = [];
  const links = Object.entries(addresses).map(([source, address]) => ({ source, address }));
  const options: LinkOptions = {
    base,
    delayMs: 0,
    timeoutMs: 2000,
    wait: async (ms) => void waits.push(ms),
    now: () => 0,
    ...changes,
  };
  const reports: Record<string, LinkReport> = {};
  for await (const report of checkLinks(links, options)) reports[report.source] = report;
  return { reports, waits };
}

describe("checkLinks(links, options)", () => {
  test("tells fine, dead, moved and silent addresses apart", async () => {
    pages["/a.example/fine"] = text("here");
    pages["/a.example/old"] = to("https://b.example/new", 301);
    pages["/b.example/new"] = text("there");
    pages["/a.example/for-now"] = to("/fine", 302);
    pages["/a.example/broken"] = text("", 503);
    pages["/a.example/round"] = to("/round", 302);
    const { reports } = await run({
      fine: "https://a.example/fine",
      old: "https://a.example/old",
      later: "https://a.example/for-now",
      lost: "https://a.example/lost",
      broken: "https://a.example/broken",
      round: "https://a.example/round",
    });
    const outcomes = Object.fromEntries(Object.values(reports).map(({ source, outcome }) => [source, outcome]));
    expect(outcomes).toEqual({
      fine: "fine",
      old: "moved",
      later: "fine",
      lost: "dead",
      broken: "no-answer",
      round: "dead",
    });
    expect(reports.old?.to).toBe("https://b.example/new");
  });

  test("asks who may be asked first, and keeps away where a host says so", async () => {
    pages["/a.example/robots.txt"] = text("User-agent: *\nDisallow: /private\n");
    pages["/a.example/open"] = text("here");
    pages["/c.example/robots.txt"] = text("", 500);
    const { reports } = await run({
      open: "https://a.example/open",
      shut: "https://a.example/private/x",
      unsure: "https://c.example/x",
    });
    expect(Object.values(reports).map(({ outcome }) => outcome)).toEqual(["fine", "not-allowed", "not-allowed"]);
    expect(asked.map(({ path }) => path)).not.toContain("/a.example/private/x");
    expect(asked.filter(({ path }) => path === "/a.example/robots.txt")).toHaveLength(1);
    for (const { agent } of asked) expect(agent).toBe(AGENT);
  });

  test("leaves a pause between requests to one host, longer where the host asks for it", async () => {
    pages["/a.example/robots.txt"] = text("User-agent: *\nCrawl-delay: 7\n");
    const { waits } = await run(
      { one: "https://a.example/1", two: "https://a.example/2", far: "https://b.example/1" },
      { delayMs: 300 },
    );
    expect(waits).toEqual([7000, 7000, 300]);
  });

  test("gives up on a host that does not answer in time, and goes on", async () => {
    pages["/a.example/robots.txt"] = text("");
    pages["/a.example/slow"] = () => {};
    pages["/a.example/fine"] = text("here");
    const { reports } = await run(
      { slow: "https://a.example/slow", fine: "https://a.example/fine" },
      { timeoutMs: 150 },
    );
    expect([reports.slow?.outcome, reports.slow?.said, reports.fine?.outcome]).toEqual([
      "no-answer",
      "no answer in time",
      "fine",
    ]);
  });

  test("tells a changed content from one that only looks new", async () => {
    pages["/a.example/page"] = text("<p>One  thing</p><script>visit(1)</script>");
    const first = (await run({ page: "https://a.example/page" }, { seen: {} })).reports.page;
    expect(first?.outcome).toBe("fine");
    const seen = { page: first?.fingerprint ?? "" };
    pages["/a.example/page"] = text("<div>One thing</div><script>visit(2)</script>");
    expect((await run({ page: "https://a.example/page" }, { seen })).reports.page?.outcome).toBe("fine");
    pages["/a.example/page"] = text("<p>Another thing</p>");
    expect((await run({ page: "https://a.example/page" }, { seen })).reports.page?.outcome).toBe("changed");
  });

  test("asks with HEAD, and with GET where a host does not know it", async () => {
    pages["/a.example/page"] = (request, response) => response.writeHead(request.method === "HEAD" ? 405 : 200).end();
    expect((await run({ page: "https://a.example/page" })).reports.page?.outcome).toBe("fine");
    expect(asked.filter(({ path }) => path.endsWith("/page")).map(({ method }) => method)).toEqual(["HEAD", "GET"]);
  });
});

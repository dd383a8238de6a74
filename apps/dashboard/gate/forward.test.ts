import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forward, isServers } from "./forward.ts";

const echo = (request: IncomingMessage, response: ServerResponse) => {
  if (request.headers["if-none-match"] === '"x"') return response.writeHead(304, { etag: '"x"' }).end();
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const body = Buffer.concat(parts).toString();
    response.writeHead(201, { "content-type": "application/json", etag: '"x"' });
    response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
  });
};
const server = createServer(echo);
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

const ask = (path: string, init?: RequestInit) =>
  forward(new Request(`https://observatory.example${path}`, init), origin);

test("forward(request, origin) hands on method, path, query, body, and the host that the reader asked", async () => {
  const answer = await ask("/api/v1/x?a=1&b=ü", {
    method: "POST",
    body: "{}",
    headers: { host: "observatory.example" },
  });
  expect(answer.status).toBe(201);
  expect(answer.headers.get("etag")).toBe('"x"');
  const seen = await answer.json();
  expect(seen).toMatchObject({ method: "POST", url: "/api/v1/x?a=1&b=%C3%BC", body: "{}" });
  expect(seen.headers).toMatchObject({ "x-forwarded-host": "observatory.example", "x-forwarded-proto": "https" });
});

test("forward(request, origin) hands back that nothing changed", async () => {
  const answer = await ask("/charts/x.svg", { headers: { "if-none-match": '"x"' } });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe("");
});

test("forward(request, origin) says in one sentence that the server is away", async () => {
  const answer = await forward(new Request("https://observatory.example/readyz"), "http://127.0.0.1:1");
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect((await answer.json()).error.message).toMatch(/does not answer/);
});

test("isServers(pathname) tells files and interfaces from pages", () => {
  for (const path of ["/charts/a-b.svg", "/charts/a.metadata.json", "/api/trpc/x", "/data/zones.csv", "/healthz"])
    expect(isServers(path), path).toBe(true);
  for (const path of ["/", "/charts", "/charts/a-b", "/data", "/de/charts/a-b", "/icon.svg"])
    expect(isServers(path), path).toBe(false);
});

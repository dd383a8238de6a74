import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMissing, missingAt } from "./record-missing.ts";

const server = createServer((request, response) => {
  const gone = request.url === "/api/v1/verify/gone";
  response.writeHead(gone ? 410 : request.url === "/api/v1/facts/zones/deqing" ? 200 : 404).end();
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("isMissing(record, origin) is true only where every table is said not to have it", async () => {
  expect(await isMissing({ tables: ["zones"], id: "nothing" }, origin)).toBe(true);
  expect(await isMissing({ tables: ["platforms", "zones"], id: "deqing" }, origin)).toBe(false);
  expect(await isMissing({ tables: ["zones"], id: "nothing" }, "http://127.0.0.1:1")).toBe(false);
});

test("missingAt(address, origin) tells what never was from what is gone, and neither where the server does not answer", async () => {
  expect(await missingAt("/api/v1/verify/typo", origin)).toBe(404);
  expect(await missingAt("/api/v1/verify/gone", origin)).toBe(410);
  expect(await missingAt("/api/v1/facts/zones/deqing", origin)).toBe(null);
  expect(await missingAt("/api/v1/verify/typo", "http://127.0.0.1:1")).toBe(null);
});

import { mkdtempSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepSubsetsIn, kept } from "./kept-subsets.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "observatory-subsets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The least that says of itself that it is a whole WOFF. */
const woff = Buffer.alloc(44, 7);
woff.write("wOFF", 0, "latin1");
woff.writeUInt32BE(44, 8);

test("kept(key, make) makes a subset once, gives the same bytes again, and makes anew what was cut short", async () => {
  keepSubsetsIn(join(folder, "subsets"));
  let made = 0;
  const make = async () => {
    made++;
    return woff;
  };
  for (let turn = 0; turn < 3; turn++) expect(Buffer.from(await kept("a", make)).equals(woff)).toBe(true);
  expect(made).toBe(1);
  await kept("b", make);
  expect(made).toBe(2);
  for (const name of readdirSync(join(folder, "subsets"))) truncateSync(join(folder, "subsets", name), 20);
  expect(Buffer.from(await kept("a", make)).equals(woff)).toBe(true);
  expect(made).toBe(3);
});

test("kept(key, make) makes a subset all the same where nothing can be kept", async () => {
  keepSubsetsIn("/dev/null/subsets");
  expect(Buffer.from(await kept("a", async () => woff)).equals(woff)).toBe(true);
});

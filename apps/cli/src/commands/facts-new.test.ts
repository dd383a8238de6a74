import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { factTables } from "@observatory/domain/facts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

const data = fileURLToPath(new URL("../../../../packages/domain/data", import.meta.url));
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facts-"));
  cpSync(data, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, factTables.milestonesChina.file);
const lines = () => readFileSync(file(), "utf8").split("\n");
const invented: Record<string, string> = {
  id: "invented-notice-2022",
  titleEn: "Invented Notice on Nothing",
  titleZh: "关于无的通知",
  shortEn: "Invented notice",
  shortDe: "Erfundene Bekanntmachung",
  shortFr: "Avis inventé",
  issuersEn: "State Council; Ministry of Nothing",
  issuersZh: "国务院; 无部",
  instrument: "guideline",
  adoptedOn: "2022-03-04",
  phase: "foster",
  summaryEn: "Invents a milestone for a test.",
  sources: "reconnect-china-brief-11",
};
const pairs = (changes: Record<string, string> = {}) =>
  Object.entries({ ...invented, ...changes }).map(([name, value]) => `--${name}=${value}`);

describe("observatory facts new milestone", { timeout: 60_000 }, () => {
  test("writes one valid record in its place, and nothing else changes", async () => {
    const before = lines();
    const { status, err } = await runForTest(["facts", "new", "milestone", "--facts", folder, ...pairs()]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const after = lines();
    const at = after.findIndex((line, i) => line !== before[i]);
    const added = after.length - before.length;
    expect(added).toBeGreaterThan(20);
    expect([...after.slice(0, at), ...after.slice(at + added)]).toEqual(before);
    expect((await runForTest(["facts", "check", "--facts", folder])).status).toBe(0);
  });

  test("asks for what is missing, one line a field, and takes what usually stands for an empty one", async () => {
    const asked = { ...invented };
    const { id, ...rest } = asked;
    const answers = `${id}\n`;
    const { status, err } = await runForTest(
      [
        "facts",
        "new",
        "milestone",
        "--ask",
        "--facts",
        folder,
        ...pairs(rest).filter((pair) => !pair.startsWith("--id=")),
      ],
      answers,
    );
    expect(err.split("\n")[0]).toMatch(/^id: Stable name/);
    expect(status).toBe(0);
    expect(readFileSync(file(), "utf8")).toContain('"id": "invented-notice-2022"');
  });

  test.each([
    [{ instrument: "decree" }, /instrument: .*"decree" is not a known value/],
    [{ adoptedOn: "4 March 2022" }, /adoptedOn: /],
    [{ sources: "no-such-source" }, /no-such-source/],
    [{ id: "data-security-law-2021" }, /data-security-law-2021/],
    [{ colour: "red" }, /unknown field: colour; known: id,/],
    [{ effectiveOn: "2022-05-01" }, /effectiveBasis/],
  ])("refuses %j and leaves the file as it was", async (changes, said) => {
    const before = lines();
    const { status, err } = await runForTest([
      "facts",
      "new",
      "milestone",
      "--facts",
      folder,
      "--",
      ...pairs(changes as Record<string, string>),
    ]);
    expect(status).toBe(2);
    expect(err).toMatch(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(lines()).toEqual(before);
  });

  test("names what is missing where nobody can be asked", async () => {
    const { err } = await runForTest(["facts", "new", "milestone", "--facts", folder, "--id=x-2020"]);
    expect(err).toMatch(/^missing fields: titleEn, titleZh, issuersZh/);
  });
});

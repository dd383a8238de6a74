import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

const folder = mkdtempSync(join(tmpdir(), "observatory-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "figure.csv");

describe("observatory verify <file>", () => {
  test("says same of what was just written, and where it differs once it was touched", async () => {
    await runForTest(["chart", "designation-cumulative", "--out", file]);
    expect(await runForTest(["verify", file])).toMatchObject({
      status: 0,
      out: expect.stringContaining(": same (/charts/"),
    });
    writeFileSync(file, readFileSync(file, "utf8").replace(/,1,/, ",2,"));
    const { status, out } = await runForTest(["verify", file, "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verdict: "differs", reason: expect.stringMatching(/^line \d+: /) });
  }, 60_000);

  test("cannot tell what is no figure, with exit status 2", async () => {
    writeFileSync(file, "hello");
    expect(await runForTest(["verify", file])).toMatchObject({
      status: 2,
      out: expect.stringContaining("cannot tell"),
    });
  });

  test.each([
    [["verify"], "missing required argument"],
    [["verify", "/no/such/file.svg"], "missing file: /no/such/file.svg (ENOENT)"],
    [["verify", file, "--recipe", "pie"], 'invalid recipe: "pie"; an address as /charts/<id>.<format>?<query>'],
  ])("refuses %j with one line", async (args, said) => {
    const { status, err } = await runForTest(args);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });
});

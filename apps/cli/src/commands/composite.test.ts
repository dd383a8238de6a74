import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCsv } from "@observatory/domain/scenario";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

/** Data and results published with COINr (Becker et al. 2022); kept with the engine. */
const asem = fileURLToPath(
  new URL("../../../../packages/domain/src/scenario/composite/fixtures/asem/", import.meta.url),
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "composite-"));
});
afterAll(() => rm(folder, { recursive: true }));

const steps = {
  impute: { method: "group-mean", group: "EurAsia_group" },
  treat: { method: "winsorise", maxPoints: 5, skewness: 2, kurtosis: 3.5 },
};

test("observatory composite reproduces the published ASEM index within 1e-9 from its two files", async () => {
  const file = join(folder, "steps.json");
  await writeFile(file, JSON.stringify(steps));
  const inputs = ["--data", join(asem, "ASEM_iData.csv"), "--structure", join(asem, "ASEM_iMeta.csv")];
  const { status, out, err } = await runForTest([
    "composite",
    ...inputs,
    "--steps",
    file,
    "--out",
    join(folder, "out"),
  ]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain(join("out", "scores.csv"));
  const table = async (name: string) => readCsv(await readFile(join(folder, "out", name), "utf8"));
  const scores = new Map((await table("scores.csv")).map((row) => [row.unit, row]));
  const ranks = new Map((await table("ranks.csv")).map((row) => [row.unit, row]));
  const published = readCsv(await readFile(join(asem, "expected-base-results.csv"), "utf8"));
  expect(published).toHaveLength(51);
  for (const { uCode, Rank, ...expected } of published) {
    expect(ranks.get(uCode)?.Index).toBe(Rank);
    for (const [code, score] of Object.entries(expected))
      expect(Math.abs(Number(scores.get(uCode)?.[code]) - Number(score))).toBeLessThan(1e-9);
  }
}, 60_000);

test.each([
  ["unit,x\na,1\n", "code,level,parent\ny,1,Index\nIndex,2,\n", null, "a column y"],
  ["unit,x\na,one\n", "code,level,parent\nx,1,Index\nIndex,2,\n", null, "a number, or an empty cell"],
  ["unit,x\na,1\nb,2\n", "code,level,parent\nx,1,Index\nIndex,2,\n", "{", "malformed JSON"],
  ["unit,x\na,1\nb,2\n", "code,level,parent\nx,1,Index\nIndex,2,\n", '{"treat":{"method":"hope"}}', "treat"],
])("observatory composite refuses %j with %j in one line", async (data, structure, given, said) => {
  const paths = { data: join(folder, "d.csv"), structure: join(folder, "s.csv"), steps: join(folder, "t.json") };
  await writeFile(paths.data, data);
  await writeFile(paths.structure, structure);
  await writeFile(paths.steps, given ?? "{}");
  const args = Object.entries(paths).flatMap(([name, path]) => [`--${name}`, path]);
  const { status, err } = await runForTest(["composite", ...args, "--out", join(folder, "refused")]);
  expect(status).toBe(2);
  expect(err).toContain(said);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

import { expect, test } from "vitest";
import { moduleFacts } from "./module-facts.ts";
import { contentOf, repositoryFiles } from "./source.ts";
import { breachesOf, walls } from "./walls.ts";

const breaches = (path: string, text: string) => breachesOf(path, moduleFacts(path, text));
const broken = (path: string, text: string) =>
  walls.filter((wall) => breachesOf(path, moduleFacts(path, text), [wall]).length > 0).map(({ name }) => name);

const modules = repositoryFiles().filter((path) => /^(apps|packages)\/.*\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

test("no module of the repository goes through a wall", () => {
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.flatMap((path) => breaches(path, contentOf(path)))).toEqual([]);
});

const samples: [wall: string, path: string, text: string][] = [
  ["imports point down", "packages/domain/src/facts/x.ts", `import { theme } from "@observatory/charts/theme";`],
  ["imports point down", "packages/charts/src/x.ts", `export { appRouter } from "@observatory/server/api";`],
  ["imports point down", "apps/cli/src/x.ts", `import { createApp } from "@observatory/server/api";`],
  ["imports point down", "apps/dashboard/app/page.tsx", `import { appRouter } from "@observatory/server/api";`],
  ["imports point down", "apps/dashboard/lib/x.ts", `const late = () => import("@observatory/server/api");`],
  [
    "imports point down",
    "apps/dashboard/lib/x.ts",
    `import { type AppRouter, appRouter } from "@observatory/server/api";`,
  ],
  ["imports point down", "packages/charts/src/x.test.ts", `import "@observatory/tooling";`],
  [
    "workspaces are entered by their doors",
    "packages/charts/src/x.ts",
    `import { sum } from "../../domain/src/numeric/sum.ts";`,
  ],
  ["doors are written out", "packages/domain/src/index.ts", `export * from "./errors.ts";`],
  ["doors are written out", "packages/domain/src/index.ts", `export * as errors from "./errors.ts";`],
  ["what helps tests stays with tests", "packages/charts/src/x.ts", `import { viewOf } from "./testing.ts";`],
  ["domain stands on zod and a hash", "packages/domain/src/facts/x.ts", `import { readFileSync } from "node:fs";`],
  ["domain stands on zod and a hash", "packages/domain/src/facts/x.ts", `import type { ReactNode } from "react";`],
  [
    "domain reads no clock, chance, network or console",
    "packages/domain/src/facts/x.ts",
    "export const now = () => Date.now();",
  ],
  [
    "domain reads no clock, chance, network or console",
    "packages/domain/src/facts/x.ts",
    "export const now = new Date();",
  ],
  [
    "domain reads no clock, chance, network or console",
    "packages/domain/src/facts/x.ts",
    "const { random } = { random: Math.random };",
  ],
  [
    "domain reads no clock, chance, network or console",
    "packages/domain/src/facts/x.ts",
    "if (process.env.LANG) console.log(1);",
  ],
  [
    "domain reads no clock, chance, network or console",
    "packages/domain/src/facts/x.ts",
    "export const get = () => fetch(address);",
  ],
  [
    "domain reads no clock, chance, network or console",
    "packages/domain/src/facts/x.ts",
    "names.sort((a, b) => a.localeCompare(b));",
  ],
  [
    "numbers know nothing above them",
    "packages/domain/src/numeric/x.ts",
    `import { gini } from "../inequality/gini.ts";`,
  ],
  [
    "mathematics knows no nouns",
    "packages/domain/src/concentration/x.ts",
    `import type { Platform } from "../records/platform.ts";`,
  ],
  [
    "mathematics knows no nouns",
    "packages/domain/src/time/x.ts",
    `import zones from "../../data/zones.json" with { type: "json" };`,
  ],
  ["records do not compute", "packages/domain/src/records/x.ts", `import { select } from "../facts/select.ts";`],
  [
    "the calculator knows no facts",
    "packages/domain/src/compute/x.ts",
    `import { bundledFacts } from "../facts/bundled.ts";`,
  ],
  [
    "charts touch nothing outside",
    "packages/charts/src/figures/x.tsx",
    `export const Now = () => <time>{new Date().toISOString()}</time>;`,
  ],
  ["charts touch nothing outside", "packages/charts/src/x.ts", `import { readFile } from "node:fs/promises";`],
  ["React lives in figures", "packages/charts/src/charts/x.ts", `import { createElement } from "react";`],
  ["React lives in figures", "packages/charts/src/theme.ts", `import { Line } from "recharts";`],
  [
    "charts are given their facts",
    "packages/charts/src/charts/x.ts",
    `import { bundledFacts } from "@observatory/domain/facts";`,
  ],
  ["components compute nothing", "apps/dashboard/app/x.tsx", `import { gini } from "@observatory/domain/inequality";`],
  [
    "components compute nothing",
    "apps/dashboard/app/x.tsx",
    "export const Share = ({ share }: Props) => <b>{(share * 100).toFixed(1)}</b>;",
  ],
  [
    "components compute nothing",
    "apps/dashboard/app/x.tsx",
    "export const Count = ({ n }: Props) => <b>{Math.round(n)}</b>;",
  ],
  [
    "components compute nothing",
    "apps/dashboard/app/x.tsx",
    "export const Share = ({ part, whole }: Props) => <b>{part / whole}</b>;",
  ],
  [
    "components compute nothing",
    "apps/dashboard/app/x.tsx",
    "export const Next = ({ rows }: Props) => <b>{rows.length + 1}</b>;",
  ],
  ["the environment is read in one place", "apps/server/src/main.ts", "const port = process.env.SERVER_PORT;"],
];

test.each(samples)("%s: %s is stopped", (wall, path, text) => {
  expect(broken(path, text)).toContain(wall);
});

test("every wall has a sample that it stops", () => {
  expect(walls.map(({ name }) => name).filter((name) => !samples.some(([wall]) => wall === name))).toEqual([]);
});

test.each([
  [
    "packages/domain/src/facts/x.ts",
    `import { z } from "zod"; import { sum } from "../numeric/sum.ts"; export const day = new Date("2024-01-01");`,
  ],
  [
    "packages/domain/src/facts/x.ts",
    "// console.log, Math.random() and fetch(x) in words\nexport const text = 'process.env';",
  ],
  ["packages/domain/src/facts/x.ts", "export const run = (process: { fetch: number }) => process.fetch;"],
  ["packages/domain/src/facts/x.test.ts", `import { readFileSync } from "node:fs"; console.log(Date.now());`],
  ["packages/charts/src/figures/x.tsx", `import { Line } from "recharts"; export const X = () => <Line />;`],
  ["packages/charts/src/x.test.ts", `import { bundledFacts } from "@observatory/domain/facts";`],
  [
    "apps/dashboard/lib/x.ts",
    `import type { AppRouter } from "@observatory/server/api"; import { balance } from "@observatory/domain/scenario";`,
  ],
  ["apps/dashboard/app/x.tsx", "export const To = ({ path, query }: Props) => <a href={path + query}>{-1}</a>;"],
  ["apps/server/src/env.ts", "export const port = process.env.SERVER_PORT;"],
])("%s may stand: %s", (path, text) => {
  expect(breaches(path, text)).toEqual([]);
});

test("breachesOf(path, facts) says where, what, which wall and where to go instead", () => {
  expect(breaches("packages/charts/src/x.ts", `\nimport { Line } from "recharts";`)).toEqual([
    'packages/charts/src/x.ts:2 takes Line from "recharts", but React lives in figures; columns, rows and words are plain data; what only the eye needs goes to packages/charts/src/figures',
  ]);
});

import { expect, test } from "vitest";
import { contentOf, repositoryFiles } from "./source.ts";

type Dependencies = Record<string, string>;
type Manifest = { name: string; version: string; dependencies?: Dependencies; devDependencies?: Dependencies };

const manifests = repositoryFiles()
  .filter((path) => /^((apps|packages)\/[^/]+\/|tooling\/)?package\.json$/.test(path))
  .map((path): [path: string, manifest: Manifest] => [path, JSON.parse(contentOf(path))]);
const asked = manifests.flatMap(([path, { dependencies, devDependencies }]) =>
  Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({ path, name, version })),
);

test("every dependency is pinned to one exact version", () => {
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("a dependency has the same version wherever it is asked for", () => {
  const first = new Map<string, string>();
  for (const { name, version } of asked) if (!first.has(name)) first.set(name, version);
  expect(asked.filter(({ name, version }) => first.get(name) !== version)).toEqual([]);
});

test("our own packages are asked for in the version they have", () => {
  const versions = new Map(manifests.map(([, { name, version }]) => [name, version]));
  expect(
    asked.filter(({ name, version }) => name.startsWith("@observatory/") && versions.get(name) !== version),
  ).toEqual([]);
});

test("the lock file names no place to download from, so that any registry's copy with the right hash will do", () => {
  expect(contentOf("package-lock.json").match(/"resolved": "https?:[^"]*"/g)).toBe(null);
});

import { LOCALES } from "@observatory/charts";
import { expect, test } from "vitest";
import { localPath, splitPath } from "./local-path.ts";

const paths = ["/", "/charts", "/charts/milestone-lanes"];

test("localPath(locale, path) puts English at the root and others below their code", () => {
  expect(paths.map((path) => localPath("en", path))).toEqual(paths);
  expect(paths.map((path) => localPath("de", path))).toEqual(["/de", "/de/charts", "/de/charts/milestone-lanes"]);
});

test("splitPath(pathname) undoes localPath(locale, path)", () => {
  for (const locale of LOCALES)
    for (const path of paths) expect(splitPath(localPath(locale, path))).toMatchObject({ locale, path });
});

test("splitPath(pathname) never makes a path that a browser takes for another host", () => {
  expect(splitPath("/en//example.org").path).toBe("/example.org");
});

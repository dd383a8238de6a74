import { expect, test } from "vitest";
import { nodeProblem } from "./node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("nodeProblem(%s) is null for a Node that will do", (have) => {
  expect(nodeProblem(have, ">=20.19")).toBe(null);
});

test.each(["20.18.3", "18.19.1", "4.0.0"])("nodeProblem(%s) names both versions", (have) => {
  expect(nodeProblem(have, ">=20.19")).toContain(`needs Node 20.19 or newer and this is Node ${have}`);
});

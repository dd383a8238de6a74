import { expect, test } from "vitest";
import { withKindHeads } from "./kind-heads.ts";

test("withKindHeads(hits) marks an answer whose kind is not that of the one before, and keeps the order", () => {
  const hits = ["debt", "law", "law", "debt"].map((kind, id) => ({ kind, id }));
  expect(withKindHeads(hits).map(({ hit, isHead }) => [hit.id, isHead])).toEqual([
    [0, true],
    [1, true],
    [2, false],
    [3, true],
  ]);
  expect(withKindHeads([])).toEqual([]);
});

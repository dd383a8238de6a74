import { buildPayload, chartById } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import { pictureAsked } from "../../files/chart-files.ts";
import { readOptions } from "../../files/options.ts";
import { fitted } from "./fit.ts";
import { inItsRoom } from "./little-room.ts";
import { naturalHeight } from "./natural-height.ts";

const chart = chartById("market-concentration");
if (chart === undefined) throw new Error("missing chart");
const payload = buildPayload(chart, bundledFacts(), { query: [], locale: "de" });
const job = (query: readonly (readonly [string, string])[]) =>
  ({ kind: "draw", ...pictureAsked(payload, readOptions("svg", query)) }) as const;
const rowsOf = ({ payload: { figure } }: ReturnType<typeof inItsRoom>) =>
  figure.kind === "intervals" ? figure.rows.length : 0;

describe("inItsRoom(job)", () => {
  test("shows on a social card the few rows that its chart names, in letters as large as they were drawn, and says so", () => {
    const card = inItsRoom(job([["preset", "social"]]));
    expect(rowsOf(card)).toBe(6);
    expect(card.payload.subtitle).toContain("gezeigt: die 6 Märkte");
    const { width, height = null, always = false, drawnFrom = null } = card;
    const size = fitted({ width, height, always, drawnFrom, naturalHeight: (at) => naturalHeight(card, at) });
    expect(size.drawnWidth).toBeLessThanOrEqual(width);
  });

  test.each([
    ["frame", "plot"],
    ["title", "0"],
  ] as const)("leaves nothing out where it could not say so: %s=%s", (...look) => {
    expect(rowsOf(inItsRoom(job([["preset", "social"], look])))).toBe(payload.rows.length);
  });

  test.each([[[]], [[["preset", "a4"]]], [[["preset", "poster"]]], [[["width", "1200"]]]] as const)(
    "leaves the whole where it has its own height: %j",
    (query) => {
      expect(inItsRoom(job(query)).payload).toBe(payload);
    },
  );
});

import { expect, it } from "vitest";
import { bundledFacts } from "./index.ts";
it("x", () => { const f = bundledFacts(); expect([f.milestonesChina.length, f.milestonesEu.length]).toEqual([87, 39]); });

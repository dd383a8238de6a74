import { parseWhatIf, printWhatIf } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { presetAddress, stepText, stepVerbs } from "./what-if-steps.ts";

const fields = {
  record: "suzhou",
  place: "yibin",
  date: "2025-06-30",
  name: "Ünusual; 100% new",
  shares: "a=0.5, b=0.25",
  value: "0.5",
  low: "0.25",
  high: "0.75",
};

test("stepText(verb, fields) writes steps that the grammar reads and prints back the same", () => {
  for (const verb of stepVerbs) {
    const text = stepText(verb, fields) ?? "";
    expect(printWhatIf(parseWhatIf(text)), verb).toBe(text);
  }
});

test("stepText(verb, fields) is null while something is missing, but an interval may be", () => {
  expect(stepText("move-zone", { ...fields, place: "" })).toBeNull();
  expect(stepText("judge", { ...fields, low: "" })).toBe("judge.suzhou:0.5");
});

test("presetAddress(action, values, preset) keeps other choices and replaces what changes the evidence", () => {
  const address = presetAddress("/scenarios", { rule: "harmonic", whatif: "drop-zone.deqing" }, { asOf: "2024-06-30" });
  expect(address).toBe("/scenarios?rule=harmonic&asOf=2024-06-30#lab");
});

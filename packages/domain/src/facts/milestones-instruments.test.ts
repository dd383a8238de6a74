import { expect, it } from "vitest";
import { chinaInstrument, euInstrument } from "../records/milestone.ts";
import { instrumentForce, isBinding, isSoft } from "./milestones-instruments.ts";

const kinds = [...new Set([...chinaInstrument.options, ...euInstrument.options])];

it("instrumentForce gives every kind of instrument a force and a reason, and no other", () => {
  expect(Object.keys(instrumentForce).sort()).toEqual(kinds.sort());
  for (const { whyEn } of Object.values(instrumentForce)) expect(whyEn).toMatch(/^[A-Z].*\.$/);
});

it("isBinding(instrument) holds for laws, regulations and departmental rules only", () => {
  expect(kinds.filter(isBinding).sort()).toEqual([
    "administrative-regulation",
    "departmental-rule",
    "directive",
    "implementing-regulation",
    "law",
    "law-revision",
    "local-regulation",
    "regulation",
  ]);
});

it("isSoft(instrument) never holds where isBinding does", () => {
  expect(kinds.filter((kind) => isSoft(kind) && isBinding(kind))).toEqual([]);
  expect(isSoft("guideline") && isSoft("standard")).toBe(true);
  expect(isSoft("proposal")).toBe(false);
});

import { describe, expect, test } from "vitest";
import { codeAtPath, typedCode, verifyAddress } from "./verify-address.ts";

describe("typedCode(text)", () => {
  test.each([
    ["21RQ-J093-8NKR-KAYP", "21RQ-J093-8NKR-KAYP"],
    [" 21rq j093 8nkr kayp ", "21RQ-J093-8NKR-KAYP"],
    ["Check this figure at https://observatory.example/verify, code 21RQ-J093-8NKR-KAYP", "21RQ-J093-8NKR-KAYP"],
    ["https://observatory.example/verify/21rq-j093-8nkr-kayp", "21RQ-J093-8NKR-KAYP"],
    ["21RQ-J093-8NKR-KAYP ABCD-12", "21RQ-J093-8NKR-KAYP-ABCD-12"],
  ])("finds the code in %j", (text, code) => {
    expect(typedCode(text)).toBe(code);
  });

  test("keeps what is no code, up to a length, so that a page can show it", () => {
    expect(typedCode("what/is this?")).toBe("WHAT/IS-THIS?");
    expect(typedCode("x".repeat(5000)).length).toBeLessThan(500);
    expect(typedCode(" ")).toBe("");
  });
});

test("verifyAddress(locale, code) is read back by codeAtPath(path)", () => {
  for (const code of ["21RQ-J093-8NKR-KAYP", "WHAT/IS-THIS?", "100%"])
    expect(codeAtPath(verifyAddress("en", code))).toBe(code);
  expect(verifyAddress("de", "A-B")).toBe("/de/verify/A-B");
  expect(verifyAddress("fr")).toBe("/fr/verify");
  expect(codeAtPath("/verify")).toBeUndefined();
  expect(codeAtPath("/verify/%E0%A4%A")).toBe("%E0%A4%A");
});

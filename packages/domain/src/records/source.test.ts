import { describe, expect, it } from "vitest";
import { source } from "./source.ts";

const page = {
  id: "gov-cn-notice",
  title: "Notice",
  publisher: "gov.cn",
  publishedOn: "2019-09",
  address: "https://www.gov.cn/notice",
  linked: true,
  notLinkedBecause: null,
};

describe("source", () => {
  it("takes a page that is linked, and one that is named only", () => {
    expect(source.safeParse(page).success).toBe(true);
    expect(source.safeParse({ ...page, linked: false, notLinkedBecause: "a mirror" }).success).toBe(true);
  });

  it.each([
    ["a link without an address", { address: null }],
    ["a withheld address without a reason", { linked: false }],
    ["a reason beside a link", { notLinkedBecause: "a mirror" }],
    ["a script as an address", { address: "javascript:alert(1)" }],
  ])("refuses %s", (_what, change) => {
    expect(source.safeParse({ ...page, ...change }).success).toBe(false);
  });
});

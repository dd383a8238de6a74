import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "./proxy.ts";

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://observatory.example${path}`, { headers }));
const page = (response: Response) => {
  const to = response.headers.get("x-middleware-rewrite");
  return to === null ? null : new URL(to).pathname + new URL(to).search;
};
const moved = (response: Response) => {
  const to = response.headers.get("location");
  return to === null ? null : new URL(to).pathname + new URL(to).search;
};

test.each([
  ["/", "/en"],
  ["/designations", "/en/designations"],
  ["/de", "/de"],
  ["/fr/charts/milestone-lanes", "/fr/charts/milestone-lanes"],
  ["/charts/concentration-over-time?index=gini", "/en/charts/concentration-over-time?index=gini"],
  ["/recommendations", "/en/recommendations"],
  ["/de/manifest.webmanifest", "/de/manifest.webmanifest"],
])("proxy(%s) shows the page %s", async (path, shown) => {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(page(response)).toBe(shown);
});

test.each(["/?colour=red", "/charts/concentration-over-time?index=nothing", "/de/governance?asOf=yesterday"])(
  "proxy(%s) answers 400, with the page that says why",
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(page(response)).not.toBe(null);
  },
);

test.each([
  ["/verify", 200, "/en/verify"],
  ["/de/verify?x=1", 400, "/de/verify?x=1"],
  ["/verify/21RQ-J093-8NKR-KAYP?x=1", 400, "/en/verify/21RQ-J093-8NKR-KAYP?x=1"],
  ["/fr/platforms/%E0%A4%A", 404, "/fr/no-page"],
  ["/no-such-page?x=1", 404, "/en/no-page?x=1"],
  ["/records/zones/beijing", 404, "/en/no-page"],
  ["/de/charts/no-such-chart", 404, "/de/no-page"],
])("proxy(%s) answers %d, with the page %s", async (path, status, shown) => {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(page(response)).toBe(shown);
});

test.each([
  ["/verify?code=21rq+j093+8nkr+kayp", "/verify/21RQ-J093-8NKR-KAYP"],
  ["/de/verify?code=a%2Fb", "/de/verify/A%2FB"],
  ["/fr/verify?code=", "/fr/verify"],
  ["/en", "/"],
  ["/en/charts", "/charts"],
  ["/charts/concentration-over-time?index=gini&by=&asOf=", "/charts/concentration-over-time?index=gini"],
  ["/de/charts/milestone-lanes?lanes=&lanes=eu", "/de/charts/milestone-lanes?lanes=eu"],
  ["/favicon.ico", "/icon.svg"],
])("proxy(%s) moves on to %s", async (path, to) => {
  expect(moved(await ask(path))).toBe(to);
});

test("proxy(request) leaves an address alone that says the same in another order", async () => {
  const path = "/charts/concentration-over-time?by=province&index=gini";
  expect(moved(await ask(path))).toBe(null);
});

test("proxy(request) gives every page a policy of its own and no cookie", async () => {
  const [one, other] = [await ask("/"), await ask("/")];
  expect(one.headers.get("content-security-policy")).toMatch(/nonce-/);
  expect(one.headers.get("content-security-policy")).not.toBe(other.headers.get("content-security-policy"));
  expect(one.headers.get("x-content-type-options")).toBe("nosniff");
  expect(one.headers.get("set-cookie")).toBe(null);
});

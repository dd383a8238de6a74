import { expect, test } from "vitest";
import { contentSecurityPolicy, newNonce } from "./security.ts";

test("newNonce() is long, and never twice the same", () => {
  const nonces = Array.from({ length: 100 }, newNonce);
  expect(new Set(nonces).size).toBe(100);
  for (const nonce of nonces) expect(nonce).toMatch(/^[\w+/]{22}==$/);
});

test("contentSecurityPolicy(nonce, false) lets in our own origin and this answer's scripts only", () => {
  const policy = contentSecurityPolicy("abc", false);
  expect(policy).toContain("script-src 'self' 'nonce-abc'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

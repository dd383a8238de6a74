import { defineConfig } from "vitest/config";

// Nothing in this package keeps state between tests, so their files share one loaded copy of the facts: a quarter of the time.
// A busy machine is no reason to fail.
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], pool: "threads", isolate: false, testTimeout: 60_000 },
});

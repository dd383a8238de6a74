import { defineConfig } from "vitest/config";

/** Modules are loaded once for all tests of a worker: loading them anew for each file takes twice as long as the tests. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: { include: ["**/*.test.{ts,tsx}"], exclude: ["node_modules", ".next"], isolate: false },
});

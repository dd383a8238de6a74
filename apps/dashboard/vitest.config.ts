import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: { include: ["**/*.test.{ts,tsx}"], exclude: ["node_modules", ".next"] },
});

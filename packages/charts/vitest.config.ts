import { defineConfig } from "vitest/config";

// Nothing in this package keeps state between tests, so their files share one loaded copy of the facts: a quarter of the time.
export default defineConfig({ test: { include: ["src/**/*.test.ts"], pool: "threads", isolate: false } });

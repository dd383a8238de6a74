import { defineConfig } from "vitest/config";

/** As esbuild's loader "text" does: a page of docs/methods is its text. */
const markdown = {
  name: "markdown",
  transform: (text: string, id: string) => (id.endsWith(".md") ? `export default ${JSON.stringify(text)};` : null),
};

/** Modules are loaded once for all tests of a worker: loading them anew for each file doubles the time. */
export default defineConfig({
  plugins: [markdown],
  test: { globalSetup: "src/testing/build-workers.mjs", isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
});

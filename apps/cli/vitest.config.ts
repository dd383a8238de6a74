import { defineConfig } from "vitest/config";

/** A command is loaded when it is asked for, so the first test of each waits for its modules; they are loaded once for all tests of a worker. */
export default defineConfig({ test: { isolate: false, testTimeout: 60_000 } });

import { defineConfig } from "vitest/config";

/** A command is loaded when it is asked for, so the first test of each waits for its modules. */
export default defineConfig({ test: { testTimeout: 60_000 } });

import { describe, expect, test } from "vitest";
import { readEnv } from "./env.ts";

describe("readEnv(env)", () => {
  test("has a default for everything, an empty value too", () => {
    const standard = { port: 4000, host: "127.0.0.1", factsFolder: null, renderWorkers: null };
    expect(readEnv({})).toEqual(standard);
    expect(readEnv({ SERVER_PORT: "", SERVER_HOST: "", FACTS_FOLDER: "" })).toEqual(standard);
  });

  test.each(["x", "-1", "65536", "4000.5", "0x10", " 4000"])("refuses SERVER_PORT=%s by name", (port) => {
    expect(() => readEnv({ SERVER_PORT: port })).toThrow(/^invalid SERVER_PORT: ".*"; a whole number from 0 to 65535$/);
  });
});

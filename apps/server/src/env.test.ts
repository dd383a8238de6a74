import { describe, expect, test } from "vitest";
import { readEnv } from "./env.ts";

describe("readEnv(env)", () => {
  test("has a default for everything, an empty value too", () => {
    const standard = { port: 4000, host: "127.0.0.1", factsFolder: null, renderWorkers: null, publicOrigin: null };
    expect(readEnv({})).toEqual(standard);
    expect(readEnv({ SERVER_PORT: "", SERVER_HOST: "", FACTS_FOLDER: "", PUBLIC_ORIGIN: "" })).toEqual(standard);
  });

  test.each(["x", "-1", "65536", "4000.5", "0x10", " 4000"])("refuses SERVER_PORT=%s by name", (port) => {
    expect(() => readEnv({ SERVER_PORT: port })).toThrow(/^invalid SERVER_PORT: ".*"; a whole number from 0 to 65535$/);
  });

  test.each(["observatory.example", "ftp://a.example", "https://a.example/path", "https://user@a.example"])(
    "refuses PUBLIC_ORIGIN=%s by name",
    (text) => {
      expect(() => readEnv({ PUBLIC_ORIGIN: text })).toThrow(/^invalid PUBLIC_ORIGIN: /);
    },
  );
});

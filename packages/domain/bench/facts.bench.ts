import { bench, describe } from "vitest";
import { bundledTables, factsVersion, parseFacts, withReadings } from "../src/facts/index.ts";

/*
 * What a start pays for checked facts. The promise, held by src/facts/parse-speed.test.ts: at most 15 times what JSON.parse
 * takes for the same bytes.
 */

const tables = bundledTables();
const text = JSON.stringify(tables);
const facts = parseFacts(tables);

describe(`all facts, ${Math.round(text.length / 1000)} kB`, () => {
  bench("JSON.parse of the same bytes", () => {
    JSON.parse(text);
  });

  bench("parseFacts(tables)", () => {
    parseFacts(tables);
  });

  bench("factsVersion(facts), not yet known", () => {
    factsVersion({ ...facts });
  });

  bench("withReadings(facts, one reading)", () => {
    withReadings(facts, ["cloudwalk-seat.chongqing"]);
  });
});

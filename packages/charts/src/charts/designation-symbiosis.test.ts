import { bundledFacts, designationPlaces } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("designation-symbiosis has a row for each city with both, and says which came first", () => {
  const payload = viewOf("designation-symbiosis");
  const places = designationPlaces(bundledFacts(), { asOf: payload.asOf });
  const shared = places.filter(({ platforms, zones }) => platforms.length > 0 && zones.length > 0);
  expect(column(payload, "place")).toEqual(shared.map(({ place }) => place.nameEn));
  const row = column(payload, "place").indexOf("Hangzhou");
  expect(column(payload, "first")[row]).toBe("platform first");
  const first = column(payload, "first").filter((one) => one === "zone first").length;
  expect(payload.title).toContain(`in ${first} the zone`);
});

test("designation-symbiosis draws every zone and platform of these cities once, with its own day", () => {
  const { figure, rows } = viewOf("designation-symbiosis");
  if (figure.kind !== "ledger") throw new Error(figure.kind);
  expect(figure.rows).toHaveLength(rows.length);
  const beijing = figure.rows.find(({ id }) => id === "beijing");
  const names = beijing?.marks.filter(({ colour }) => colour === "platforms").flatMap(({ label }) => label.split(", "));
  const seats = bundledFacts().platforms.filter(({ seatGb2260 }) => seatGb2260 === "110000");
  expect(names?.sort()).toEqual(seats.map(({ brandEn }) => brandEn).sort());
});

test("designation-symbiosis names the draws and the seed, and another seed moves nothing but the draws", () => {
  const [one, other] = [viewOf("designation-symbiosis"), viewOf("designation-symbiosis", "seed=2")];
  expect(one.notes[0]).toContain("9,999 draws, seed 1");
  expect(other.notes[0]).toContain("seed 2");
  expect(other.rows).toEqual(one.rows);
  expect(other.title).toBe(one.title);
});

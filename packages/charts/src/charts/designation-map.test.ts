import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { placeMapLayout } from "../figures/place-map-layout.ts";
import { column, viewOf } from "../testing.ts";

function mapOf(query = "") {
  const { figure } = viewOf("designation-map", query);
  if (figure.kind !== "place-map") throw new Error(figure.kind);
  return figure;
}

test("designation-map draws every platform and zone once, at the place of its seat or zone", () => {
  const facts = bundledFacts();
  const { places } = mapOf();
  const placeOfMark = new Map(places.flatMap((place) => place.marks.map(({ id }) => [id, place.id])));
  const codeOf = (id: string) => facts.places.find((place) => place.gb2260 === id)?.id;
  expect(placeOfMark.size).toBe(facts.platforms.length + facts.zones.length);
  for (const { id, seatGb2260 } of facts.platforms) expect(placeOfMark.get(`platforms-${id}`)).toBe(codeOf(seatGb2260));
  for (const { id, placeGb2260 } of facts.zones) expect(placeOfMark.get(`zones-${id}`)).toBe(codeOf(placeGb2260));
});

test("designation-map keeps every place where it is when the day changes, and draws no mark before its year", () => {
  const at = (query: string) => mapOf(query).places.map(({ id, at, room }) => ({ id, at, room }));
  expect(at("asOf=2018-12-31")).toEqual(at(""));
  const early = mapOf("asOf=2018-12-31").places.flatMap(({ marks }) => marks);
  expect(early).toHaveLength(5);
  expect(column(viewOf("designation-map", "asOf=2018-12-31"), "zones").every((zones) => zones === 0)).toBe(true);
  expect(mapOf().steps.map(({ label }) => label)).toEqual(["2017", "2018", "2019", "2020", "2021", "2022"]);
});

test("designation-map says of a place without coordinates that it is in the table alone", () => {
  const other = viewOf("designation-map", "reading=sensetime-seat.hong-kong");
  if (other.figure.kind !== "place-map") throw new Error(other.figure.kind);
  const drawn = other.figure.places.flatMap(({ marks }) => marks.map(({ id }) => id));
  expect(drawn.includes("platforms-sensetime")).toBe(!other.notes.some((note) => note.includes("Hong Kong")));
});

test.each([262, 320, 358, 480, 720, 1200])(
  "designation-map names every place inside %i px, none upon another",
  (width) => {
    const { names, height, keyY } = placeMapLayout(mapOf(), width);
    expect(names).toHaveLength(20);
    for (const { place, nameX, nameY, marksX } of names) {
      expect(nameX, place.id).toBeGreaterThanOrEqual(0);
      expect(marksX + place.room * 10, place.id).toBeLessThanOrEqual(width + 1);
      expect(nameY, place.id).toBeGreaterThan(6);
      expect(nameY, place.id).toBeLessThan(keyY);
      for (const other of names) {
        if (other === names.find(({ place: { id } }) => id === place.id)) continue;
        const apart =
          Math.abs(other.nameY - nameY) >= 12 ||
          other.nameX > marksX + place.room * 10 ||
          nameX > other.marksX + other.place.room * 10;
        expect(apart, `${place.id} and ${other.place.id}`).toBe(true);
      }
    }
    expect(height).toBeGreaterThan(keyY);
  },
);

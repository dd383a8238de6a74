import { bundledFacts } from "@observatory/domain/facts";
import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { baseMap, mapUnits, onMap, outlineOf } from "./base-map.ts";
import units from "./generated/units.topo.json" with { type: "json" };

const facts = bundledFacts();
const covered = new Set(facts.provinces.map(({ gb2260 }) => gb2260.slice(0, 2)));

test("the base map has the 31 provincial units of the facts and three others, each once", () => {
  expect(covered.size).toBe(31);
  expect(mapUnits).toHaveLength(34);
  expect(mapUnits.filter((code) => !covered.has(code))).toEqual(["71", "81", "82"]);
  expect([...covered].filter((code) => !mapUnits.includes(code))).toEqual([]);
});

test("baseMap draws no land south of Hainan's main island, where disputed islands would be", () => {
  const { land, otherLand, width, height } = baseMap(covered);
  const drawn = [...rings(land), ...rings(otherLand)].flat();
  const [, south] = onMap(18.05, 109.5);
  expect(Math.max(...drawn.map(([, y]) => y))).toBeLessThanOrEqual(Math.min(height, south));
  expect(Math.max(...drawn.map(([x]) => x))).toBeLessThanOrEqual(width);
  expect(Math.min(...drawn.flat())).toBeGreaterThanOrEqual(0);
  // The main island, and what lies on the mainland's coast: nothing further out to sea.
  expect(rings(outlineOf(new Set(["71"])))).toHaveLength(1);
  expect(rings(outlineOf(new Set(["46"])))).toHaveLength(1);
});

test("the base map keeps areas: on paper every large unit has the same part of its area on the globe", () => {
  const topology = units as unknown as Topology<{ units: GeometryCollection }>;
  const scales = feature(topology, topology.objects.units).features.flatMap((unit) => {
    const steradians = geoArea(unit);
    return steradians < 0.002 ? [] : [area(outlineOf(new Set([String(unit.id)]))) / steradians];
  });
  expect(scales.length).toBeGreaterThan(20);
  const mean = scales.reduce((total, scale) => total + scale, 0) / scales.length;
  for (const scale of scales) expect(Math.abs(scale / mean - 1)).toBeLessThan(0.02);
});

test("onMap puts every seat and zone inside the outline of its own province, or on its simplified coast", () => {
  const codes = new Set([
    ...facts.platforms.map(({ seatGb2260 }) => seatGb2260),
    ...facts.zones.map(({ placeGb2260 }) => placeGb2260),
  ]);
  const outside = facts.places.filter(({ gb2260, latitudeDegrees, longitudeDegrees }) => {
    if (!codes.has(gb2260)) return false;
    const at = onMap(latitudeDegrees ?? 0, longitudeDegrees ?? 0);
    return !isOn(outlineOf(new Set([gb2260.slice(0, 2)])), at);
  });
  expect(outside.map(({ id }) => id)).toEqual([]);
});

type Point = readonly [number, number];

/** The corners of a path of straight lines, ring by ring. */
function rings(path: string): Point[][] {
  return path
    .split("M")
    .filter((ring) => ring !== "")
    .map((ring) => [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]));
}

/** By the shoelace formula. */
function area(path: string): number {
  return rings(path)
    .map((corners) => {
      const twice = corners.map(([x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
        return x * nextY - nextX * y;
      });
      return Math.abs(twice.reduce((total, part) => total + part, 0)) / 2;
    })
    .reduce((total, one) => total + one, 0);
}

/** By the even-odd rule; within three units of a corner is on the coast. */
function isOn(path: string, [x, y]: Point): boolean {
  let inside = false;
  for (const corners of rings(path)) {
    for (const [i, [x1, y1]] of corners.entries()) {
      const [x2, y2] = corners[(i + 1) % corners.length] ?? [x1, y1];
      if (Math.hypot(x1 - x, y1 - y) < 3) return true;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

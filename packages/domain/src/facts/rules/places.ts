import { liesIn, provinceCode } from "../geography.ts";
import { defineRule, type Finding, finding } from "./rule.ts";

export const regionsDoNotOverlap = defineRule({
  name: "regions-do-not-overlap",
  why: "A city in two regions would be counted twice.",
  check: ({ regions }) =>
    regions.flatMap((region, i) =>
      region.members.flatMap((member) =>
        regions
          .slice(i + 1)
          .filter((other) => other.members.some((theirs) => liesIn(theirs, member) || liesIn(member, theirs)))
          .map((other) =>
            finding("regions", region.id, "members", `${member} is also in ${other.id}`, "keep it in one"),
          ),
      ),
    ),
});

export const placesAgreeWithTheirCodes = defineRule({
  name: "places-agree-with-their-codes",
  why: "Counts by province go by the code; a code of another province moves a platform without anyone noticing.",
  check: ({ places }) => {
    const codes = new Set<string>();
    return places.flatMap(({ id, gb2260, provinceGb2260 }) => {
      const again = codes.has(gb2260);
      codes.add(gb2260);
      const found: Finding[] = again
        ? [finding("places", id, "gb2260", `${gb2260} is another place’s code`, "correct it")]
        : [];
      if (provinceGb2260 !== null && provinceGb2260 !== provinceCode(gb2260)) {
        found.push(
          finding("places", id, "provinceGb2260", `${provinceGb2260} does not hold ${gb2260}`, "correct one of them"),
        );
      }
      return found;
    });
  },
});

/** Mainland China with some room: degrees north and east. */
const bounds = { south: 18, north: 54, west: 73, east: 136 };

export const placesLieInChina = defineRule({
  name: "places-lie-in-china",
  why: "Latitude and longitude swapped put a city into the sea.",
  check: ({ places }) =>
    places
      .filter(({ latitudeDegrees: lat, longitudeDegrees: lon }) => {
        if (lat === null || lon === null) return lat !== lon;
        return !(lat >= bounds.south && lat <= bounds.north && lon >= bounds.west && lon <= bounds.east);
      })
      .map(({ id }) =>
        finding(
          "places",
          id,
          "latitudeDegrees",
          "with the longitude lies outside China",
          "give degrees north, then east",
        ),
      ),
});

import type { PlaceMap } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";

type Place = PlaceMap["places"][number];
type Region = PlaceMap["regions"][number];

export interface PlacedName {
  readonly place: Place;
  /** Where the place itself stands. */
  readonly x: number;
  readonly y: number;
  /** Where its name begins, the baseline's middle, and where its marks begin. */
  readonly nameX: number;
  readonly nameY: number;
  readonly marksX: number;
  /** Of the point, where the name stands. */
  readonly side: "left" | "right";
  /** Whether a line leads from the place to its name. */
  readonly isLed: boolean;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Pitch of two marks, of two lines. */
export const PITCH = 10;
const LINE = 19;
const GAP = 7;
/** How far a name may move from the height of its point, nearest first. */
const SHIFTS = Array.from({ length: 61 }, (_, i) => (i % 2 === 1 ? 1 : -1) * Math.ceil(i / 2) * 6);
/** On a slide the map stays a map, and does not become the whole slide. */
const WIDEST = 820;

/**
 * Scales the map to what its lists leave of the width, and places every name with its marks: the regions' places in lists, one under
 * another, beside the coast; all others beside their point, moved up or down where another stands.
 */
export function placeMapLayout(figure: PlaceMap, width: number) {
  const lists = figure.regions.map((region) => {
    const own = figure.places.filter((place) => place.region === region.id);
    return { region, own, wide: Math.max(0, ...own.map(nameAndMarks)) };
  });
  const scale = Math.min(
    Math.min(width, WIDEST) / figure.base.width,
    ...lists.map(({ region, wide }) => (width - wide - 2) / region.listedAt[0]),
  );
  const drawnWidth = Math.max(
    figure.base.width * scale,
    ...lists.map(({ region, wide }) => region.listedAt[0] * scale + wide),
  );
  const left = Math.max(0, (width - drawnWidth) / 2);
  const at = ([x, y]: readonly [number, number]) => ({ x: left + x * scale, y: y * scale });
  const mapBottom = figure.base.height * scale;
  const names: PlacedName[] = [];
  const headings: { region: Region; lines: readonly string[]; x: number; y: number }[] = [];
  const stood: { x0: number; y1: number }[] = [];
  for (const { region, own, wide } of lists) {
    const start = at(region.listedAt);
    const above = stood.findLast(({ x0 }) => x0 < start.x + wide);
    const room = above === undefined ? -1 : above.x0 - wide - 2 * GAP;
    // Where the list would be pushed far down a narrow page, it stands below the map, left of the list above it.
    const isAside = above !== undefined && above.y1 - start.y > 3 * LINE && room >= 0;
    const x = isAside ? Math.min(start.x, room) : start.x;
    const y = isAside ? Math.max(start.y, mapBottom) : Math.max(start.y, above?.y1 ?? 0);
    const lines = wrap(region.label, (isAside ? above.x0 - GAP : width) - x, SIZE.small, 600);
    headings.push({ region, lines, x, y: y + 10 });
    const first = y + lines.length * 15 + 8;
    const sorted = own.toSorted((a, b) => a.at[1] - b.at[1]);
    for (const [i, place] of sorted.entries()) {
      const side = isAside ? "left" : "right";
      const spot = { nameX: x, nameY: first + i * LINE, marksX: x + afterName(place), side, isLed: true } as const;
      names.push({ place, ...at(place.at), ...spot });
    }
    stood.push({ x0: x, y1: first + own.length * LINE });
  }
  const bottom = Math.max(...stood.map(({ y1 }) => y1));
  names.push(...besideTheirPoints(figure, { names, headings }, at));
  const key = keyLayout(figure.key, width);
  // On a narrow page names may stand above the map, which then begins lower.
  const top = Math.max(0, LINE / 2 - Math.min(...names.map(({ nameY }) => nameY)));
  const keyY = top + Math.max(mapBottom, bottom - LINE / 2) + 12;
  return {
    scale,
    left,
    top,
    names: names.map((name) => ({ ...name, y: name.y + top, nameY: name.nameY + top })),
    headings: headings.map((heading) => ({ ...heading, y: heading.y + top })),
    keyY,
    height: keyY + key.height,
  };
}

/** Names of the places outside the regions, from west to east, each at the first height where it covers nothing. */
function besideTheirPoints(
  figure: PlaceMap,
  listed: { names: readonly PlacedName[]; headings: readonly { lines: readonly string[]; x: number; y: number }[] },
  at: (point: readonly [number, number]) => { x: number; y: number },
): PlacedName[] {
  const own = figure.places.filter(({ region }) => region === null).toSorted((a, b) => a.at[0] - b.at[0]);
  const taken: Box[] = [
    ...listed.names.map(({ nameX, nameY, place }) => ({ x0: nameX, x1: nameX + nameAndMarks(place), y: nameY })),
    ...listed.headings.flatMap(({ lines, x, y }) =>
      lines.map((line, i) => ({ x0: x, x1: x + textWidth(line, SIZE.small, 600), y: y - 4 + i * 15 })),
    ),
  ];
  const points = figure.places.map((place) => at(place.at));
  return own.map((place) => {
    const { x, y } = at(place.at);
    const wide = nameAndMarks(place);
    const sides = { left: Math.max(0, x - GAP - wide), right: x + GAP };
    const other = place.side === "left" ? ("right" as const) : ("left" as const);
    const isFree = ({ nameX, nameY }: { nameX: number; nameY: number }) =>
      taken.every((box) => box.x1 < nameX || box.x0 > nameX + wide || Math.abs(box.y - nameY) >= LINE - 3);
    const hidesNoPoint = ({ nameX, nameY }: { nameX: number; nameY: number }) =>
      points.every((point) => point.x < nameX - 3 || point.x > nameX + wide + 3 || Math.abs(point.y - nameY) > 9);
    const candidates = SHIFTS.flatMap((shift) =>
      [place.side, other].map((side) => ({ side, nameX: sides[side], nameY: y + shift, isLed: shift !== 0 })),
    );
    const free = candidates.filter(isFree);
    const chosen = free.find(hidesNoPoint) ??
      free[0] ?? { side: place.side, nameX: sides[place.side], nameY: y, isLed: false };
    taken.push({ x0: chosen.nameX, x1: chosen.nameX + wide, y: chosen.nameY });
    return { place, x, y, ...chosen, marksX: chosen.nameX + afterName(place) };
  });
}

function afterName({ label }: Place): number {
  return textWidth(label, SIZE.small) + GAP + 4;
}

/** As wide as a name with all the marks it will ever have. */
function nameAndMarks(place: Place): number {
  return afterName(place) + place.room * PITCH;
}

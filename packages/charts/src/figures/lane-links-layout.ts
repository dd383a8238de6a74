import type { LaneLink, Lanes } from "../figure.ts";
import type { PlacedMark } from "./lanes-layout.ts";
import { ringPath } from "./link-line.tsx";

interface PlacedLink {
  readonly link: LaneLink;
  readonly path: string;
  /** The corners of an arrowhead at the later mark; null where neither precedes. */
  readonly head: string | null;
}

/** Between a mark's middle and where its links begin. */
const CLEAR = 5.5;
const HEAD = 5;
/** Radius of the ring around a mark that no link leaves. */
const RING = 7.5;
/** How straight a link leaves its mark, as a part of the way. */
const BEND = 0.4;

/** Above and below the middle of a name's line. */
const VEIL = 8;
/** From one line of a name to the next. */
const NAME_LINE = 15;

/** Where names stand, as one path: under it the links that pass fade, so that a name is read before what crosses it. */
export function veilPath(marks: readonly PlacedMark[]): string {
  const boxes = marks.map(({ name: [from, to], y, lines }) => {
    const [x, w] = [Math.round(from), Math.round(to - from)];
    return `M${x} ${Math.round(y - VEIL)}h${w}v${2 * VEIL + (lines.length - 1) * NAME_LINE}h${-w}z`;
  });
  return boxes.join("");
}

/** The ways of the links between marks that have their places; one whose marks are not drawn is left out. */
export function laneLinksLayout(links: Lanes["links"], marks: readonly PlacedMark[]): PlacedLink[] {
  const places = new Map(marks.map((place) => [place.mark.id, place]));
  return links.flatMap((link): PlacedLink[] => {
    const from = places.get(link.from);
    if (from === undefined) return [];
    if (link.to === null) return [{ link, path: ringPath(from.x0, from.y, RING), head: null }];
    const to = places.get(link.to);
    if (to === undefined) return [];
    const down = to.y > from.y ? 1 : -1;
    const arrow = link.kind === "precedes" ? HEAD : 0;
    const [y0, y1] = [from.y + down * CLEAR, to.y - down * (CLEAR + arrow)];
    const bend = (y1 - y0) * BEND;
    const path = `M${from.x0} ${y0}C${from.x0} ${y0 + bend} ${to.x0} ${y1 - bend} ${to.x0} ${y1}`;
    const head = [to.x0 - 3, y1, to.x0 + 3, y1, to.x0, y1 + down * HEAD].join(" ");
    return [{ link, path, head: link.kind === "precedes" ? head : null }];
  });
}

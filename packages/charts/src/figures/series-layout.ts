import type { Line, Series } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";
import { signWidth } from "./link-line.tsx";
import { linear } from "./scale.ts";
import { sparseTicks } from "./sparse-ticks.ts";

export interface PanelLayout {
  readonly top: number;
  readonly height: number;
  readonly titleLines: readonly string[];
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly yAxisWidth: number;
  readonly xAxisHeight: number;
  /** Names at the ends of their lines, moved apart; none where the names would take the plot's room. */
  readonly endLabels: readonly { readonly line: Line; readonly x: number; readonly y: number }[];
  /** Room of the piece of line before a name; 0 where none stands there. */
  readonly sign: number;
  /** Words of the lines across the plot, at its upper edge or its lower, whichever is nearer: on their line they would lie on the data. */
  readonly referenceNames: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

const NAME_LINE = 15;
const GAP = 14;
/** Between the piece of line and the name. */
const SIGN_GAP = 5;

/** Sizes of every panel, so that page, file and test agree before anything is drawn. */
export function seriesLayout(figure: Series, width: number) {
  const lines = figure.panels.flatMap((panel) => panel.lines);
  const sign = differ(lines) ? Math.max(...lines.map((line) => signWidth(lineSign(line)))) + SIGN_GAP : 0;
  const names = lines.map((line) => nameWidth(line.label) + sign);
  const widestName = Math.max(0, ...names);
  const tickLabels = figure.panels.flatMap((panel) => panel.y.ticks.map((tick) => tick.label));
  const yAxisWidth = Math.max(...tickLabels.map((label) => textWidth(label, SIZE.small, 400, "sans"))) + 10;
  const references = figure.panels.flatMap((panel) =>
    panel.references.map(({ label }) => textWidth(label, SIZE.small)),
  );
  const named = widestName <= width * 0.34 && Math.max(0, ...references) + 16 <= width - widestName - yAxisWidth;
  const key = keyLayout([...(named ? [] : lineKey(figure)), ...figure.key], width);
  const lastTick = textWidth(figure.x.ticks.at(-1)?.label ?? "", SIZE.small) / 2;
  const right = named ? widestName + 11 : Math.max(14, lastTick + 2);
  let top = 0;
  const panels = figure.panels.map((panel): PanelLayout => {
    const titleLines = wrap(panel.title, width, SIZE.label, 600);
    const margin = {
      top: titleLines.length * 17 + 10,
      right,
      bottom: 2,
      left: 0,
    };
    const xAxisHeight = figure.x.label === undefined ? 24 : 42;
    const plot = Math.round(Math.min(260, Math.max(150, width * (figure.panels.length > 1 ? 0.24 : 0.36))));
    const height = margin.top + plot + xAxisHeight + margin.bottom;
    const y = linear(panel.y.domain, [margin.top + plot, margin.top]);
    const endLabels = named ? apart(panel.lines, width - right, y, margin.top, margin.top + plot) : [];
    const referenceNames = panel.references.map(({ label, value }) => {
      const isUpper = y(value) < margin.top + plot / 2;
      return { label, x: yAxisWidth + 6, y: isUpper ? margin.top + 15 : margin.top + plot - 7 };
    });
    const placed = { top, height, titleLines, margin, yAxisWidth, xAxisHeight, endLabels, sign, referenceNames };
    top += height + GAP;
    return placed;
  });
  const xTicks = sparseTicks(figure.x.ticks, width - right - yAxisWidth);
  const height = key.height === 0 ? top - GAP : top + key.height;
  return { panels, named, xTicks, keyY: top, height };
}

/** Lines as entries of a key, where the plot is too narrow to name them at their ends. */
export function lineKey(figure: Series) {
  const lines = new Map(figure.panels.flatMap((panel) => panel.lines.map((line) => [line.label, line] as const)));
  return [...lines.values()].map((line) => ({ label: line.label, colour: line.colour, ...lineSign(line) }));
}

/** A line's look in small: its dash, and the mark of its points. */
export function lineSign({ dash, marker }: Line) {
  const shape = `${dash ?? "solid"}-line` as const;
  return marker === null ? { shape } : { shape, marker };
}

/** Whether lines are told apart by more than their colour. */
function differ(lines: readonly Line[]): boolean {
  const looks = lines.map((line) => JSON.stringify(lineSign(line)));
  return looks.some((look) => look !== looks[0]);
}

function nameWidth(label: string): number {
  return textWidth(label, SIZE.label, 600, "sans") + 8;
}

function apart(lines: readonly Line[], x: number, y: (value: number) => number, top: number, bottom: number) {
  const ends = lines
    .flatMap((line) => {
      const last = line.points.findLast((point) => point.y !== null);
      return last === undefined || last.y === null ? [] : [{ line, x: x + 11, y: y(last.y) }];
    })
    .sort((a, b) => a.y - b.y);
  for (let pass = 0; pass < 20; pass++) {
    for (let i = 1; i < ends.length; i++) {
      const above = ends[i - 1];
      const below = ends[i];
      if (above === undefined || below === undefined) continue;
      const overlap = above.y + NAME_LINE - below.y;
      if (overlap > 0) {
        above.y -= overlap / 2;
        below.y += overlap / 2;
      }
    }
    for (const end of ends) end.y = Math.min(bottom, Math.max(top, end.y));
  }
  return ends;
}

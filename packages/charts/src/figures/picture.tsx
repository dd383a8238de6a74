import type { ChartPayload } from "../payload.ts";
import { wrapEvenly } from "../text/wrap.ts";
import { FONT, type Palette, SIZE } from "../theme.ts";
import { commonWords } from "../words/common.ts";
import { TextRuns } from "./text-runs.tsx";

const PAD = 24;

/** The room left for the plot inside a framed picture of this width. */
export function plotWidth(width: number): number {
  return width - 2 * PAD;
}

/** Which of the words around the plot a picture is to have. */
export interface PictureParts {
  readonly title: boolean;
  /** What a reader must know, and how the facts were verified; sources and citation stand in any case. */
  readonly notes: boolean;
}

const ALL: PictureParts = { title: true, notes: true };

/** Leading of each kind of line, in px, and the room between two notes. */
const LEADING = { subtitle: 20, foot: 16, note: 3 } as const;

/** The least share of its widest line that the last line of each has. */
const LAST = { title: 0.6, subtitle: 0.35, foot: 0.15 } as const;

/** The words around the plot, broken into lines; a long title or note makes the picture taller, never collides. */
export function pictureLayout(payload: ChartPayload, width: number, plotHeight: number, parts: PictureParts = ALL) {
  const room = plotWidth(width);
  const titleSize = width < 560 ? 19 : SIZE.title;
  const head = { size: titleSize, weight: 600, font: "serif" } as const;
  const title = parts.title ? wrapEvenly(payload.title, room, LAST.title, head) : [];
  const subtitle = parts.title ? wrapEvenly(payload.subtitle, room, LAST.subtitle, { size: SIZE.subtitle }) : [];
  const titleY = PAD + titleSize * 0.9;
  const subtitleY = titleY + (title.length - 1) * titleSize * 1.2 + 24;
  const plotY = parts.title ? Math.round(subtitleY + (subtitle.length - 1) * LEADING.subtitle + 20) : PAD;
  let y = plotY + plotHeight + 26;
  const foot = footTexts(payload, parts).map((text) => {
    const lines = wrapEvenly(text, room, LAST.foot, { size: SIZE.small });
    const note = { lines, y };
    y += lines.length * LEADING.foot + LEADING.note;
    return note;
  });
  const height = Math.ceil(y - LEADING.foot - LEADING.note + PAD - 6);
  return { title, titleSize, subtitle, foot, titleY, subtitleY, plotX: PAD, plotY, height };
}

function footTexts(payload: ChartPayload, { notes }: PictureParts): string[] {
  const common = commonWords[payload.locale];
  const publishers = [...new Set(payload.sources.map((source) => source.publisher))];
  const named = publishers.slice(0, 4).join("; ");
  const more = publishers.length > 4 ? ` ${common.moreSources(publishers.length - 4)}` : "";
  const sources = publishers.length === 0 ? [] : [`${common.sources}${common.colon}${named}${more}.`];
  const check = payload.code === null ? [] : [common.check(`${payload.base}/verify`, payload.code)];
  const evidence = notes ? [...payload.notes, common.evidence(payload.evidence)] : [];
  return [...evidence, ...sources, payload.citation, ...check];
}

/** A whole picture for a report: title, subtitle, plot, notes, sources and citation around the very plot of the page. */
export function Picture(props: {
  payload: ChartPayload;
  /** The plot as SVG text, made from {@link FigureView}. */
  plot: string;
  plotHeight: number;
  width: number;
  palette: Palette;
  parts?: PictureParts;
}) {
  const { payload, plot, plotHeight, width, palette, parts } = props;
  const layout = pictureLayout(payload, width, plotHeight, parts);
  const id = `${payload.chart}-picture`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="img"
      lang={payload.locale}
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{payload.title}</title>
      <desc id={`${id}-desc`}>{`${payload.alt.short} ${payload.alt.long}`}</desc>
      <rect width={width} height={layout.height} fill={palette.paper} />
      <TextBlock
        lines={layout.title}
        y={layout.titleY}
        step={layout.titleSize * 1.2}
        size={layout.titleSize}
        colour={palette.ink}
        serif
      />
      <TextBlock
        lines={layout.subtitle}
        y={layout.subtitleY}
        step={LEADING.subtitle}
        size={SIZE.subtitle}
        colour={palette.inkSoft}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the plot is our own component's drawing, escaped by React */}
      <g transform={`translate(${layout.plotX} ${layout.plotY})`} dangerouslySetInnerHTML={{ __html: plot }} />
      {layout.foot.map(({ lines, y }) => (
        <TextBlock key={y} lines={lines} y={y} step={LEADING.foot} size={SIZE.small} colour={palette.inkSoft} />
      ))}
    </svg>
  );
}

function TextBlock(props: {
  lines: readonly string[];
  y: number;
  step: number;
  size: number;
  colour: string;
  serif?: boolean;
}) {
  const { lines, y, step, size, colour, serif = false } = props;
  const placed = lines.map((text, i) => ({ text, y: y + i * step }));
  return (
    <g fontFamily={serif ? FONT.serif : FONT.sans} fontWeight={serif ? 600 : 400} fontSize={size} fill={colour}>
      {placed.map((line) => (
        <text key={line.y} x={PAD} y={line.y}>
          <TextRuns text={line.text} x={PAD} size={size} weight={serif ? 600 : 400} serif={serif} />
        </text>
      ))}
    </g>
  );
}

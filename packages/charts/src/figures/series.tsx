import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line as RechartsLine,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Line, Series } from "../figure.ts";
import { FONT, type Palette, SIZE } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { LinkSign } from "./link-line.tsx";
import { Mark } from "./mark.tsx";
import { lineKey, lineSign, type PanelLayout, seriesLayout } from "./series-layout.ts";

const DASH = { solid: "", dashed: "6 4", dotted: "2 3" } as const;

/** Lines or steps, drawn by Recharts, one chart a panel; all lines of a panel share their x values. */
export function SeriesFigure({ figure, width, palette, label, interactive = false }: Drawing<Series>) {
  const layout = seriesLayout(figure, width);
  const entries = [...(layout.named ? [] : lineKey(figure)), ...figure.key];
  return (
    <section aria-label={label} style={{ position: "relative", width, height: layout.height }}>
      {figure.panels.map((panel, i) => {
        const place = layout.panels[i];
        return place === undefined ? null : (
          <div key={panel.id} data-top={place.top} style={{ position: "absolute", left: 0, top: place.top }}>
            <Panel
              figure={figure}
              panel={panel}
              place={place}
              xTicks={layout.xTicks}
              width={width}
              palette={palette}
              interactive={interactive}
            />
          </div>
        );
      })}
      {entries.length === 0 ? null : (
        <div data-top={layout.keyY} style={{ position: "absolute", left: 0, top: layout.keyY }}>
          <svg
            className="recharts-surface"
            xmlns="http://www.w3.org/2000/svg"
            width={width}
            height={layout.height - layout.keyY}
            viewBox={`0 0 ${width} ${layout.height - layout.keyY}`}
            role="presentation"
          >
            <Key entries={entries} x={0} y={0} width={width} palette={palette} />
          </svg>
        </div>
      )}
    </section>
  );
}

function Panel(props: {
  figure: Series;
  panel: Series["panels"][number];
  place: PanelLayout;
  xTicks: Series["x"]["ticks"];
  width: number;
  palette: Palette;
  interactive: boolean;
}) {
  const { figure, panel, place, xTicks, width, palette, interactive } = props;
  const text = { fontSize: SIZE.small, fontFamily: FONT.sans, fill: palette.inkSoft };
  return (
    <ComposedChart
      width={width}
      height={place.height}
      data={merged(panel.lines)}
      margin={place.margin}
      accessibilityLayer={false}
    >
      {place.titleLines.map((line, i) => (
        <text
          key={line}
          x={0}
          y={13 + i * 17}
          fontFamily={FONT.sans}
          fontSize={SIZE.label}
          fontWeight={600}
          fill={palette.ink}
        >
          {line}
        </text>
      ))}
      <CartesianGrid vertical={false} stroke={palette.grid} />
      <XAxis
        dataKey="x"
        type="number"
        domain={[...figure.x.domain]}
        ticks={xTicks.map((tick) => tick.value)}
        tickFormatter={(value: number) => labelOf(xTicks, value)}
        interval={0}
        height={place.xAxisHeight}
        tick={text}
        tickLine={{ stroke: palette.rule }}
        axisLine={{ stroke: palette.rule }}
      />
      <YAxis
        type="number"
        domain={[...panel.y.domain]}
        ticks={panel.y.ticks.map((tick) => tick.value)}
        tickFormatter={(value: number) => labelOf(panel.y.ticks, value)}
        interval={0}
        width={place.yAxisWidth}
        tick={text}
        tickLine={false}
        axisLine={false}
      />
      {panel.references.map((reference) => (
        <ReferenceLine key={reference.label} y={reference.value} stroke={palette.inkSoft} strokeDasharray="4 3" />
      ))}
      {place.referenceNames.map(({ label, x, y }) => (
        <text key={label} x={x} y={y} {...text}>
          {label}
        </text>
      ))}
      {panel.lines.filter(hasInterval).map((line) => (
        <Area
          key={`${line.id}-interval`}
          dataKey={`${line.id}:interval`}
          type={line.curve === "step" ? "stepAfter" : "linear"}
          fill={palette[line.colour]}
          fillOpacity={0.16}
          stroke="none"
          isAnimationActive={false}
          tooltipType="none"
          activeDot={false}
        />
      ))}
      {panel.lines.map((line) => (
        <RechartsLine
          key={line.id}
          dataKey={line.id}
          name={line.label}
          type={line.curve === "step" ? "stepAfter" : "linear"}
          stroke={palette[line.colour]}
          strokeWidth={2.25}
          strokeDasharray={DASH[line.dash ?? "solid"]}
          dot={
            line.marker === null
              ? false
              : ({ key, cx, cy }) => <Dot key={key} cx={cx} cy={cy} line={line} palette={palette} />
          }
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      {place.endLabels.map(({ line, x, y }) => (
        <g key={line.id}>
          {place.sign > 0 ? (
            <LinkSign {...lineSign(line)} x={x} y={y} colour={palette[line.colour]} paper={palette.paper} />
          ) : null}
          <text
            x={x + place.sign}
            y={y + 4}
            fontFamily={FONT.sans}
            fontSize={SIZE.label}
            fontWeight={600}
            fill={palette[line.colour]}
          >
            {line.label}
          </text>
        </g>
      ))}
      {figure.x.label === undefined ? null : (
        <text
          x={place.yAxisWidth}
          y={place.height - 6}
          fontFamily={FONT.sans}
          fontSize={SIZE.small}
          fill={palette.inkSoft}
        >
          {figure.x.label}
        </text>
      )}
      {interactive ? (
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: palette.rule }}
          content={({ active, label }) => (active ? <Reading lines={panel.lines} x={Number(label)} /> : null)}
        />
      ) : null}
    </ComposedChart>
  );
}

/** A point of a line in the line's own shape; nothing where it has no value. */
function Dot(props: { cx: number | undefined; cy: number | undefined | null; line: Line; palette: Palette }) {
  const { cx, cy, line, palette } = props;
  if (cx === undefined || cy === undefined || cy === null || line.marker === null) return null;
  return <Mark x={cx} y={cy} r={3.5} shape={line.marker} colour={palette[line.colour]} paper={palette.paper} />;
}

/** What stands under the pointer, in words. */
function Reading(props: { lines: readonly Line[]; x: number }) {
  const texts = props.lines.flatMap((line) =>
    line.points.filter((point) => point.x === props.x).map((point) => point.text),
  );
  return (
    <ul className="figure-reading">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function hasInterval(line: Line): boolean {
  return line.points.some((point) => point.lo !== undefined && point.hi !== undefined);
}

function labelOf(ticks: Series["x"]["ticks"], value: number): string {
  return ticks.find((tick) => tick.value === value)?.label ?? "";
}

function merged(lines: readonly Line[]): Record<string, number | null | (number | undefined)[]>[] {
  const rows = new Map<number, Record<string, number | null | (number | undefined)[]>>();
  for (const line of lines) {
    for (const point of line.points) {
      const row = rows.get(point.x) ?? { x: point.x };
      row[line.id] = point.y;
      if (point.lo !== undefined) row[`${line.id}:interval`] = [point.lo, point.hi];
      rows.set(point.x, row);
    }
  }
  return [...rows.values()].sort((a, b) => Number(a.x) - Number(b.x));
}

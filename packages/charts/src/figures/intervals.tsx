import { ErrorBar, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from "recharts";
import type { Intervals, IntervalValue } from "../figure.ts";
import { FONT, SIZE } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { intervalsLayout } from "./intervals-layout.ts";
import { Key } from "./key.tsx";
import { Mark } from "./mark.tsx";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly spread: [number, number];
  readonly value: IntervalValue;
}

/** Values with their intervals, one row a thing, drawn by Recharts on a shared axis. */
export function IntervalsFigure({ figure, width, palette, label, interactive = false }: Drawing<Intervals>) {
  const layout = intervalsLayout(figure, width);
  const { left, right, top, bottom, axis, ticks } = layout;
  const tickText = { fontSize: SIZE.small, fontFamily: FONT.sans, fill: palette.inkSoft };
  const points = layout.rows.flatMap((place): Point[] =>
    place.values.flatMap(({ value, y }) => {
      const at = value.value ?? value.interval?.[0];
      if (at === undefined) return [];
      const spread: [number, number] =
        value.interval === null ? [0, 0] : [at - value.interval[0], value.interval[1] - at];
      return [{ x: at, y, spread, value }];
    }),
  );
  return (
    <section aria-label={label} style={{ position: "relative", width, height: layout.height }}>
      <div data-top={0} style={{ position: "absolute", left: 0, top: 0 }}>
        <ScatterChart
          width={width}
          height={bottom + axis}
          margin={{ top, right, bottom: 0, left }}
          accessibilityLayer={false}
        >
          {layout.bandAreas.map((band, i) => (
            <rect
              key={band.label}
              x={band.from}
              width={band.to - band.from}
              y={top}
              height={bottom - top}
              fill={i % 2 === 0 ? palette.band : "none"}
            />
          ))}
          {layout.bandNames.map((band) => (
            <g key={band.label} fontFamily={FONT.sans} fontSize={SIZE.small}>
              <line x1={band.x - 3} x2={band.x - 3} y1={band.y - 9} y2={top} stroke={palette.rule} />
              <text x={band.x} y={band.y} fill={palette.inkSoft}>
                {band.label}
              </text>
            </g>
          ))}
          <XAxis
            dataKey="x"
            type="number"
            domain={[...figure.x.domain]}
            ticks={ticks.map((tick) => tick.value)}
            tickFormatter={(value: number) => ticks.find((tick) => tick.value === value)?.label ?? ""}
            interval={0}
            height={axis}
            tick={tickText}
            tickLine={{ stroke: palette.rule }}
            axisLine={{ stroke: palette.rule }}
          />
          <YAxis dataKey="y" type="number" domain={[top, bottom]} reversed hide width={0} />
          {layout.references.map(({ label: name, at }) =>
            layout.strips.map(([from, to]) => (
              <line
                key={`${name} ${from}`}
                x1={at}
                x2={at}
                y1={from}
                y2={to}
                stroke={palette.ink}
                strokeDasharray="4 3"
              />
            )),
          )}
          {layout.references.map(({ label: name, x, y }) => (
            <text key={name} x={x} y={y} textAnchor="middle" {...tickText}>
              {name}
            </text>
          ))}
          {layout.groups.map((group) => (
            <text
              key={group.label}
              x={0}
              y={group.y}
              fontFamily={FONT.sans}
              fontSize={SIZE.label}
              fontWeight={600}
              fill={palette.ink}
            >
              {group.label}
            </text>
          ))}
          {layout.rows.map((place) => (
            <g key={place.row.id} fontFamily={FONT.sans}>
              {place.lineYs.map((y) => (
                <line key={y} x1={left} x2={width - right} y1={y} y2={y} stroke={palette.grid} />
              ))}
              <text y={place.nameY} fontSize={SIZE.label} fill={palette.ink}>
                {place.lines.map((line, i) => (
                  <tspan key={line} x={0} dy={i === 0 ? 0 : 16}>
                    {line}
                  </tspan>
                ))}
              </text>
              {place.values.map(({ value, print }) => (
                <text
                  key={value.id}
                  x={print.x}
                  y={print.y}
                  textAnchor={print.anchor}
                  fontSize={SIZE.small}
                  fill={palette.inkSoft}
                >
                  {value.print}
                </text>
              ))}
            </g>
          ))}
          {points.map((point) => (
            <Scatter
              key={`${point.value.id} ${point.y}`}
              data={[point]}
              isAnimationActive={false}
              shape={(drawn: { cx?: number | undefined; cy?: number | undefined }) =>
                point.value.value === null || drawn.cx === undefined || drawn.cy === undefined ? (
                  <g />
                ) : (
                  <Mark
                    x={drawn.cx}
                    y={drawn.cy}
                    r={5}
                    shape={point.value.shape}
                    colour={palette[point.value.colour]}
                    paper={palette.paper}
                    certainty={point.value.certainty}
                  />
                )
              }
            >
              {point.value.interval === null ? null : (
                <ErrorBar
                  dataKey="spread"
                  direction="x"
                  width={4}
                  strokeWidth={2.5}
                  stroke={palette[point.value.colour]}
                  isAnimationActive={false}
                />
              )}
            </Scatter>
          ))}
          {figure.x.label === undefined ? null : (
            <text x={left} y={bottom + axis - 4} fontFamily={FONT.sans} fontSize={SIZE.small} fill={palette.inkSoft}>
              {figure.x.label}
            </text>
          )}
          {interactive ? (
            <Tooltip
              isAnimationActive={false}
              cursor={false}
              content={({ active, payload }) => {
                const point = payload?.[0]?.payload as Point | undefined;
                return active && point !== undefined ? <p className="figure-reading">{point.value.text}</p> : null;
              }}
            />
          ) : null}
        </ScatterChart>
      </div>
      {figure.key.length === 0 ? null : (
        <div data-top={layout.keyY} style={{ position: "absolute", left: 0, top: layout.keyY }}>
          <svg
            className="recharts-surface"
            xmlns="http://www.w3.org/2000/svg"
            width={width}
            height={layout.height - layout.keyY}
            role="presentation"
          >
            <Key entries={figure.key} x={0} y={0} width={width} palette={palette} />
          </svg>
        </div>
      )}
    </section>
  );
}

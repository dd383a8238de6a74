import type { ReactNode } from "react";
import type { Lanes } from "../figure.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { lanesLayout } from "./lanes-layout.ts";
import { LinkLine } from "./link-line.tsx";
import { Linked } from "./linked.tsx";
import { MarkOnTime, YearLines } from "./on-time.tsx";
import { Sheet } from "./sheet.tsx";

/** On one of several pages, links that run on to another are cut at the plot's edges; a picture of its own cuts in every program. */
function WithinEdges(props: {
  width: number;
  edges: { readonly top: number; readonly bottom: number } | null;
  children: ReactNode;
}) {
  const { width, edges, children } = props;
  if (edges === null) return children;
  const height = edges.bottom - edges.top;
  return (
    <svg
      y={edges.top}
      width={width}
      height={height}
      viewBox={`0 ${edges.top} ${width} ${height}`}
      overflow="hidden"
      role="presentation"
    >
      {children}
    </svg>
  );
}

/** Named events on one time axis, lane above lane, with what links them; a date known to a month or year only is a span. */
export function LanesFigure({ figure, width, palette, label, interactive = false }: Drawing<Lanes>) {
  const layout = lanesLayout(figure, width);
  return (
    <Sheet width={width} height={layout.height} label={label} interactive={interactive}>
      <YearLines ticks={layout.ticks} bottom={layout.plotBottom} palette={palette} />
      <WithinEdges width={width} edges={layout.edges}>
        {layout.links.map(({ link, path }) => (
          <LinkLine key={`${link.from} ${link.to}`} path={path} shape={link.shape} colour={palette[link.colour]} />
        ))}
        {layout.veil === null ? null : <path d={layout.veil} fill={palette.paper} fillOpacity={0.85} />}
        {layout.links.map(({ link, head }) =>
          head === null ? null : <polygon key={`${link.from} ${link.to}`} points={head} fill={palette[link.colour]} />,
        )}
      </WithinEdges>
      {layout.heads.map((head) => (
        <text
          key={head.id}
          x={0}
          y={head.y}
          fontSize={15}
          fontWeight={600}
          fill={palette[head.colour]}
          stroke={palette.paper}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {head.label}
        </text>
      ))}
      {layout.marks.map(({ mark, x0, x1, y, anchor, lines }) => {
        const drawn = (
          <>
            <title>{mark.text}</title>
            <MarkOnTime mark={mark} x0={x0} x1={x1} y={y} r={4.5} colour={palette[mark.colour]} paper={palette.paper} />
            <text
              y={y + 4}
              textAnchor={anchor}
              fontWeight={mark.emphasis ? 600 : 400}
              fill={palette.ink}
              stroke={palette.paper}
              strokeWidth={3}
              paintOrder="stroke"
            >
              {lines.map((line, i) => (
                <tspan key={line} x={anchor === "start" ? x1 + 9 : x0 - 9} dy={i === 0 ? 0 : 15}>
                  {line}
                </tspan>
              ))}
            </text>
          </>
        );
        return (
          <Linked key={mark.id} href={interactive ? mark.href : undefined}>
            {drawn}
          </Linked>
        );
      })}
      <Key entries={figure.key} x={0} y={layout.keyY} width={width} palette={palette} />
    </Sheet>
  );
}

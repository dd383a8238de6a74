import type { Lanes } from "../figure.ts";
import { FONT, SIZE } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { lanesLayout } from "./lanes-layout.ts";
import { LinkLine } from "./link-line.tsx";
import { Linked } from "./linked.tsx";
import { Mark } from "./mark.tsx";

/** Named events on one time axis, lane above lane, with what links them; a date known to a month or year only is a span. */
export function LanesFigure({ figure, width, palette, label, interactive = false }: Drawing<Lanes>) {
  const layout = lanesLayout(figure, width);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role={interactive ? "group" : "img"}
      aria-label={label}
      fontFamily={FONT.sans}
      fontSize={SIZE.small}
    >
      {layout.ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={tick.x} x2={tick.x} y1={18} y2={layout.plotBottom} stroke={palette.grid} />
          <text x={tick.x} y={12} textAnchor="start" fill={palette.inkSoft}>
            {tick.label}
          </text>
        </g>
      ))}
      {layout.links.map(({ link, path, head }) => (
        <g key={`${link.from} ${link.to}`}>
          <LinkLine path={path} shape={link.shape} colour={palette[link.colour]} />
          {head === null ? null : <polygon points={head} fill={palette[link.colour]} />}
        </g>
      ))}
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
        const colour = palette[mark.colour];
        const drawn = (
          <>
            <title>{mark.text}</title>
            {x1 - x0 > 1 ? (
              <line x1={x0} x2={x1} y1={y} y2={y} stroke={colour} strokeWidth={2} strokeDasharray="2 2" />
            ) : null}
            <Mark
              x={x0}
              y={y}
              r={4.5}
              shape={mark.shape}
              colour={colour}
              paper={palette.paper}
              certainty={mark.certainty}
            />
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
    </svg>
  );
}

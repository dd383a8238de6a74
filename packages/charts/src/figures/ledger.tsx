import type { Ledger } from "../figure.ts";
import { FONT, SIZE } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { ledgerLayout } from "./ledger-layout.ts";
import { Linked } from "./linked.tsx";
import { Mark } from "./mark.tsx";

/** What is owed and since when: a bar while a debt stands open, and the instruments that pay it. */
export function LedgerFigure({ figure, width, palette, label, interactive = false }: Drawing<Ledger>) {
  const layout = ledgerLayout(figure, width);
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
          <text x={tick.x} y={12} fill={palette.inkSoft}>
            {tick.label}
          </text>
        </g>
      ))}
      {layout.rows.map(({ row, lines, nameY, printY, printAtEnd, barY, bar, marks }) => (
        <g key={row.id}>
          <text x={0} y={nameY} fontSize={SIZE.label} fontWeight={600} fill={palette.ink}>
            {lines.map((line, i) => (
              <tspan key={line} x={0} dy={i === 0 ? 0 : 18}>
                {line}
              </tspan>
            ))}
          </text>
          <text
            x={printAtEnd ? width : 0}
            y={printY}
            textAnchor={printAtEnd ? "end" : "start"}
            fill={palette.inkSoft}
            stroke={palette.paper}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {row.print}
          </text>
          {bar === null ? null : (
            <rect
              x={bar.x0}
              y={barY - 5}
              width={Math.max(0, bar.x1 - bar.x0)}
              height={10}
              fill={palette[figure.barColour]}
              fillOpacity={0.28}
            />
          )}
          {marks.map(({ mark, x0, x1, y, labelX, labelY }) => {
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
                  r={5}
                  shape={mark.shape}
                  colour={colour}
                  paper={palette.paper}
                  certainty={mark.certainty}
                />
                <text
                  x={labelX}
                  y={labelY}
                  fill={palette.ink}
                  stroke={palette.paper}
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {mark.label}
                </text>
              </>
            );
            return (
              <Linked key={mark.id} href={interactive ? mark.href : undefined}>
                {drawn}
              </Linked>
            );
          })}
        </g>
      ))}
      <Key entries={figure.key} x={0} y={layout.keyY} width={width} palette={palette} />
    </svg>
  );
}

import type { Ledger } from "../figure.ts";
import { SIZE } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { ledgerLayout } from "./ledger-layout.ts";
import { Linked } from "./linked.tsx";
import { MarkOnTime, YearLines } from "./on-time.tsx";
import { Sheet } from "./sheet.tsx";

/** What is owed and since when: a bar while a debt stands open, and the instruments that pay it. */
export function LedgerFigure({ figure, width, palette, label, interactive = false }: Drawing<Ledger>) {
  const layout = ledgerLayout(figure, width);
  return (
    <Sheet width={width} height={layout.height} label={label} interactive={interactive}>
      <YearLines ticks={layout.ticks} bottom={layout.plotBottom} palette={palette} />
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
            const drawn = (
              <>
                <title>{mark.text}</title>
                <MarkOnTime
                  mark={mark}
                  x0={x0}
                  x1={x1}
                  y={y}
                  r={5}
                  colour={palette[mark.colour]}
                  paper={palette.paper}
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
    </Sheet>
  );
}

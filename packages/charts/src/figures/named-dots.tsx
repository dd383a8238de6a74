import type { NamedDots } from "../figure.ts";
import { FONT, SIZE } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { Linked } from "./linked.tsx";
import { Mark } from "./mark.tsx";
import { chineseAt, namedDotsLayout } from "./named-dots-layout.ts";
import { Sheet } from "./sheet.tsx";

/** Small counts as the things themselves: every platform and zone a named dot under its year. */
export function NamedDotsFigure({ figure, width, palette, label, interactive = false }: Drawing<NamedDots>) {
  const layout = namedDotsLayout(figure, width);
  return (
    <Sheet width={width} height={layout.height} label={label} interactive={interactive}>
      {layout.rowHeadings.map(({ row, lines, y, ruleY }) => (
        <g key={row.id}>
          <text y={y} fontSize={SIZE.subtitle} fontWeight={600} fill={palette[row.colour]}>
            {lines.map((line, i) => (
              <tspan key={line} x={0} dy={i === 0 ? 0 : 19}>
                {line}
              </tspan>
            ))}
          </text>
          <line x1={0} x2={width} y1={ruleY} y2={ruleY} stroke={palette.rule} />
        </g>
      ))}
      {layout.columnHeadings.map((heading) => (
        <text
          key={`${heading.x} ${heading.y}`}
          x={heading.x}
          y={heading.y}
          fontSize={SIZE.small}
          fill={palette.inkSoft}
        >
          {heading.text}
          <tspan fontWeight={600} dx={6} fill={palette.ink}>
            {heading.tally}
          </tspan>
        </text>
      ))}
      {layout.dots.map(({ dot, row, x, y, lines, withChinese }) => (
        <Linked key={dot.id} href={interactive ? dot.href : undefined}>
          <Mark
            x={x}
            y={y}
            r={4.5}
            shape={row.shape}
            colour={palette[row.colour]}
            paper={palette.paper}
            certainty={dot.certainty}
          />
          <text y={y + 4.5} fontSize={SIZE.label} fill={palette.ink}>
            {lines.map((line, i) => (
              <tspan key={line} x={x + 10} dy={i === 0 ? 0 : 16}>
                {line}
              </tspan>
            ))}
            {withChinese && dot.labelZh !== undefined ? (
              <tspan
                x={x + chineseAt(dot)}
                fontFamily={FONT.chinese}
                fontSize={SIZE.small}
                fill={palette.inkSoft}
                xmlLang="zh-Hans"
              >
                {dot.labelZh}
              </tspan>
            ) : null}
          </text>
          {dot.detail === undefined ? null : <title>{`${dot.label}: ${dot.detail}`}</title>}
        </Linked>
      ))}
      <Key entries={figure.key} x={0} y={layout.keyY} width={width} palette={palette} />
    </Sheet>
  );
}

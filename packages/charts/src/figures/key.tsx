import type { KeyEntry } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { FONT, type Palette, SIZE } from "../theme.ts";
import { isLinkShape, LinkSign, signWidth } from "./link-line.tsx";
import { Mark } from "./mark.tsx";

const LINE = 20;
/** Between two lines of one label. */
const LINE_WITHIN = 15;
const GAP = 18;
const MARK = 16;
/** Between the sign of a line and its words. */
const SIGN_GAP = 3;

/** Room of an entry's mark. */
function markWidth({ shape, marker }: KeyEntry): number {
  return isLinkShape(shape) ? Math.max(MARK, signWidth({ marker }) + SIGN_GAP) : MARK;
}

/** Places the entries of a key in rows no wider than asked; a label that is wider than a row takes several lines. */
export function keyLayout(entries: readonly KeyEntry[], width: number) {
  let x = 0;
  let y = 0;
  let tall = 0;
  const places = entries.map((entry) => {
    const mark = markWidth(entry);
    const lines = wrap(entry.label, width - mark, SIZE.small);
    const wide = mark + Math.max(0, ...lines.map((line) => textWidth(line, SIZE.small)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += tall;
      tall = 0;
    }
    const place = { entry, mark, lines, x, y };
    x += wide + GAP;
    tall = Math.max(tall, LINE + (lines.length - 1) * LINE_WITHIN);
    return place;
  });
  return { places, height: y + tall };
}

/** The figure's own key, drawn as marks so that it travels in the file. */
export function Key(props: { entries: readonly KeyEntry[]; x: number; y: number; width: number; palette: Palette }) {
  const { palette } = props;
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      {keyLayout(props.entries, props.width).places.map(({ entry, mark, lines, x, y }) => (
        <g key={entry.label}>
          {isLinkShape(entry.shape) ? (
            <LinkSign
              x={x}
              y={y + 9}
              shape={entry.shape}
              colour={palette[entry.colour]}
              paper={palette.paper}
              marker={entry.marker}
            />
          ) : entry.shape === "bar" ? (
            <rect x={x - 1} y={y + 5} width={13} height={8} fill={palette[entry.colour]} fillOpacity={0.28} />
          ) : (
            <Mark
              x={x + 5}
              y={y + 9}
              r={4.5}
              shape={entry.shape}
              colour={palette[entry.colour]}
              paper={palette.paper}
              certainty={entry.certainty}
            />
          )}
          <text y={y + 13} fontFamily={FONT.sans} fontSize={SIZE.small} fill={palette.inkSoft}>
            {lines.map((line, i) => (
              <tspan key={line} x={x + mark} dy={i === 0 ? 0 : LINE_WITHIN}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
}

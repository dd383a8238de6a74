import type { KeyEntry } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { FONT, type Palette, SIZE } from "../theme.ts";
import { Mark } from "./mark.tsx";

const LINE = 20;
const GAP = 18;
const MARK = 16;

/** Places the entries of a key in rows no wider than asked. */
export function keyLayout(entries: readonly KeyEntry[], width: number) {
  let x = 0;
  let row = 0;
  const places = entries.map((entry) => {
    const wide = MARK + textWidth(entry.label, SIZE.small, 400, "sans");
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const place = { entry, x, y: row * LINE };
    x += wide + GAP;
    return place;
  });
  return { places, height: entries.length === 0 ? 0 : (row + 1) * LINE };
}

/** The figure's own key, drawn as marks so that it travels in the file. */
export function Key(props: { entries: readonly KeyEntry[]; x: number; y: number; width: number; palette: Palette }) {
  const { palette } = props;
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      {keyLayout(props.entries, props.width).places.map(({ entry, x, y }) => (
        <g key={entry.label}>
          <Mark
            x={x + 5}
            y={y + 9}
            r={4.5}
            shape={entry.shape}
            colour={palette[entry.colour]}
            paper={palette.paper}
            certainty={entry.certainty}
          />
          <text x={x + MARK} y={y + 13} fontFamily={FONT.sans} fontSize={SIZE.small} fill={palette.inkSoft}>
            {entry.label}
          </text>
        </g>
      ))}
    </g>
  );
}

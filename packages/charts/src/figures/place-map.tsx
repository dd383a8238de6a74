import type { PlaceMap } from "../figure.ts";
import type { Palette } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { Key } from "./key.tsx";
import { Linked } from "./linked.tsx";
import { Mark } from "./mark.tsx";
import { PITCH, type PlacedName, placeMapLayout } from "./place-map-layout.ts";
import { Sheet } from "./sheet.tsx";

/** A schematic map whose small counts are the things themselves: after the name of a place, a mark for each. */
export function PlaceMapFigure({ figure, width, palette, label, interactive = false }: Drawing<PlaceMap>) {
  const layout = placeMapLayout(figure, width);
  const drawn = layout.names.filter(({ place }) => place.marks.length > 0);
  return (
    <Sheet width={width} height={layout.height} label={label} interactive={interactive}>
      <Base figure={figure} layout={layout} palette={palette} />
      {drawn.map((name) => (
        <Leader key={name.place.id} name={name} palette={palette} />
      ))}
      {layout.headings.map(({ region, lines, x, y }) => (
        <text
          key={region.id}
          y={y}
          fontWeight={600}
          fill={palette[region.colour]}
          stroke={palette.paper}
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {lines.map((line, i) => (
            <tspan key={line} x={x} dy={i === 0 ? 0 : 15}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {drawn.map((name) => (
        <Named key={name.place.id} name={name} palette={palette} interactive={interactive} />
      ))}
      <Key entries={figure.key} x={0} y={layout.keyY} width={width} palette={palette} />
    </Sheet>
  );
}

/** Land without an outer line, the borders between units, and the outlines of the regions. */
function Base(props: { figure: PlaceMap; layout: ReturnType<typeof placeMapLayout>; palette: Palette }) {
  const { figure, palette } = props;
  const { scale, left, top } = props.layout;
  const { base, regions } = figure;
  return (
    <g transform={`translate(${left} ${top}) scale(${scale})`} strokeLinejoin="round">
      <path d={base.otherLand} fill={palette.surface} />
      <path d={base.land} fill={palette.band} />
      <path d={base.borders} fill="none" stroke={palette.paper} strokeWidth={1 / scale} />
      {regions.map((region) => (
        <path
          key={region.id}
          d={region.outline}
          fill={palette[region.colour]}
          fillOpacity={0.1}
          stroke={palette[region.colour]}
          strokeWidth={1.5 / scale}
        />
      ))}
    </g>
  );
}

function Leader({ name, palette }: { name: PlacedName; palette: Palette }) {
  if (!name.isLed) return null;
  const { place, x, y, nameX, nameY, marksX, side } = name;
  const end = side === "left" ? marksX + place.room * PITCH - 4 : nameX - 4;
  return <line x1={x} y1={y} x2={end} y2={nameY} stroke={palette.inkSoft} strokeWidth={0.75} />;
}

function Named({ name, palette, interactive }: { name: PlacedName; palette: Palette; interactive: boolean }) {
  const { place, x, y, nameX, nameY, marksX } = name;
  const drawn = (
    <>
      <title>{place.text}</title>
      <circle cx={x} cy={y} r={2.5} fill={palette.ink} stroke={palette.paper} strokeWidth={0.75} />
      <text
        x={nameX}
        y={nameY + 4}
        fill={palette.ink}
        stroke={palette.paper}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {place.label}
      </text>
      {place.marks.map((mark, i) => (
        <Mark
          key={mark.id}
          x={marksX + 4 + i * PITCH}
          y={nameY}
          r={4}
          shape={mark.shape}
          colour={palette[mark.colour]}
          paper={palette.paper}
          certainty={mark.certainty}
        />
      ))}
    </>
  );
  return <Linked href={interactive ? place.href : undefined}>{drawn}</Linked>;
}

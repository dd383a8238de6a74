import { FONT } from "@observatory/charts/theme";
import { Resvg } from "@resvg/resvg-js";
import type { RasterJob } from "../job.ts";

/** A picture as PNG, with our own fonts only, so that it looks the same on every machine. */
export function rasterise({ svg, scale }: RasterJob, fontFiles: readonly string[]): Uint8Array {
  const picture = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: FONT.sans,
      sansSerifFamily: FONT.sans,
      serifFamily: FONT.serif,
    },
    fitTo: { mode: "zoom", value: scale },
  });
  return picture.render().asPng();
}

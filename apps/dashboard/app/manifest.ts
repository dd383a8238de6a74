import { PALETTES } from "@observatory/charts/theme";
import type { MetadataRoute } from "next";
import { wordsOf } from "../words/words.ts";

export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = wordsOf("en").site;
  return {
    name,
    short_name: "AI Observatory",
    description,
    start_url: "/",
    display: "browser",
    background_color: PALETTES.light.paper,
    theme_color: PALETTES.light.paper,
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}

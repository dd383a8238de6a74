/** As many bytes may a picture have: the README is read on slow lines, too. */
export const bytesMax = 300_000;

/**
 * The pages, or parts of them, of which docs/pictures keeps a picture.
 *
 * @type {readonly { name: string, path: string, width: number, height: number, scheme: "light" | "dark", part: string | null }[]}
 */
export const pictures = [
  { name: "overview", path: "/", width: 1280, height: 800, scheme: "light", part: null },
  {
    name: "map",
    path: "/designations",
    width: 1000,
    height: 900,
    scheme: "dark",
    part: "#designation-map .chart-figure",
  },
  { name: "phone", path: "/de/scenarios", width: 390, height: 780, scheme: "light", part: null },
];

import { expect, test } from "./support/test.ts";

/** One figure of each kind. */
const figures = [
  "designation-timeline",
  "designation-map",
  "concentration-over-time",
  "market-concentration",
  "milestone-lanes",
  "debts-ledger",
];

/** Pixels are compared by the mean colour of blocks: edges smoothed in two ways come to the same, a missing word or bar does not. */
const BLOCK = 24;

for (const id of figures)
  test(`/charts/${id}.png is what Chromium draws of /charts/${id}.svg`, async ({ page, request }) => {
    const read = async (ending: string) => (await request.get(`/charts/${id}.${ending}`)).body();
    const [svg, png] = await Promise.all([read("svg"), read("png")]);
    const { size, worst, mean } = await page.evaluate(
      async ({ addresses, block }) => {
        const pictures = await Promise.all(
          addresses.map(async (address) => {
            const image = new Image();
            image.src = address;
            await image.decode();
            return image;
          }),
        );
        const [width, height] = [pictures[0]?.naturalWidth ?? 0, pictures[0]?.naturalHeight ?? 0];
        const [across, down] = [Math.floor(width / block), Math.floor(height / block)];
        const [one, other] = pictures.map((picture) => {
          const context = new OffscreenCanvas(width, height).getContext("2d");
          if (context === null) throw new Error("no canvas");
          context.drawImage(picture, 0, 0);
          const { data } = context.getImageData(0, 0, width, height);
          const sums = new Float64Array(across * down * 3);
          for (let y = 0; y < down * block; y++)
            for (let x = 0; x < across * block; x++)
              for (let channel = 0; channel < 3; channel++) {
                const at = (Math.floor(y / block) * across + Math.floor(x / block)) * 3 + channel;
                sums[at] = (sums[at] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
              }
          return sums;
        });
        const apart = Array.from(one ?? [], (sum, i) => Math.abs(sum - (other?.[i] ?? 0)) / (255 * block * block));
        return {
          size: pictures.map(({ naturalWidth, naturalHeight }) => `${naturalWidth} × ${naturalHeight}`),
          worst: Math.max(...apart),
          mean: apart.reduce((total, value) => total + value, 0) / apart.length,
        };
      },
      {
        addresses: [
          `data:image/svg+xml;base64,${svg.toString("base64")}`,
          `data:image/png;base64,${png.toString("base64")}`,
        ],
        block: BLOCK,
      },
    );
    expect(size[1]).toBe(size[0]);
    expect(worst).toBeLessThan(0.12);
    expect(mean).toBeLessThan(0.005);
  });

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { buildPayload, charts } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { afterAll, describe, expect, inject, test } from "vitest";
import { inventedPayload } from "../testing/invented-payload.ts";
import { WorkerPool } from "../workers/worker-pool.ts";
import type { Picture } from "./renderer.ts";
import { createRenderer } from "./renderer.ts";

const folder = new URL(inject("workersFolder"));
const renderer = createRenderer({ folder, workers: 1 });
afterAll(() => renderer.close());

const picture = (kind: "series" | "named-dots", changes: Partial<Picture> = {}): Picture => ({
  payload: inventedPayload(kind),
  width: 850,
  theme: "light",
  frame: "full",
  ...changes,
});

describe("createRenderer(options).svg(picture)", () => {
  test.each(["series", "named-dots"] as const)("draws %s with its title, labels and alternative text", async (kind) => {
    const { svg, width } = await renderer.svg(picture(kind));
    expect(width).toBe(850);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain("<desc id=");
    expect(svg).toContain(">Things grew from zero to nine while “nothing” else happened</text>");
    expect(svg).toMatch(/>2019</);
    expect(svg).not.toMatch(/NaN|undefined|class=|<script|foreignObject/);
  });

  test("draws every line, marker and interval of a series at once, without waiting for an animation", async () => {
    const { svg } = await renderer.svg(picture("series", { frame: "plot" }));
    expect(svg.match(/<circle /g)).toHaveLength(8);
    expect(svg.match(/fill-opacity="0.16"/g)).toHaveLength(2);
    expect(svg.match(/>(2019|2020|2021|2022)</g)).toHaveLength(8);
  });

  test("starts every id with the chart's id and refers to none that is missing", async () => {
    const { svg } = await renderer.svg(picture("series"));
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const uses = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith("invented-series-"))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(uses.every((use) => ids.includes(use))).toBe(true);
  });

  test.each(charts.map((chart) => [chart.id, chart] as const))(
    "draws %s on a day before anything was known, with its title and nothing that is no number",
    async (_, chart) => {
      const payload = buildPayload(chart, bundledFacts(), { query: [["asOf", "2010-01-01"]], locale: "en" });
      const { svg } = await renderer.svg({ payload, width: 850, theme: "light", frame: "full" });
      expect(svg).toContain('role="img"');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  test("escapes whatever the words hold", async () => {
    const payload = inventedPayload("series", { query: "markup", title: `<script>alert("x")</script> & \u0000 ]]>` });
    const { svg } = await renderer.svg(picture("series", { payload }));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("\u0000");
  });

  test("uses a page's custom properties where a page asks, and no colour of its own", async () => {
    const { svg } = await renderer.svg(picture("series", { theme: "page", frame: "plot" }));
    expect(svg).toContain("var(--platforms)");
    expect(svg).not.toMatch(/#[0-9a-f]{6}/);
    expect(svg).toContain('aria-label="Line of invented things."');
    expect(svg).not.toContain("<title");
  });

  test("fills a height that is asked for and refuses one that holds nothing readable", async () => {
    const { svg, height } = await renderer.svg(picture("series", { height: 720 }));
    expect(height).toBe(720);
    expect(svg).toMatch(/height="720"/);
    await expect(renderer.svg(picture("series", { height: 120 }))).rejects.toThrow(
      /^invalid height: 120; .* at least \d+$/,
    );
  });

  test("gives the same bytes in another worker after other pictures", async () => {
    const other = createRenderer({ folder, workers: 1 });
    await other.svg(picture("named-dots"));
    await other.svg(picture("series", { width: 400 }));
    expect(await other.svg(picture("series"))).toEqual(await renderer.svg(picture("series")));
    await other.close();
  });

  test("gives the same bytes in another process", async () => {
    const script = `
      import { Worker } from "node:worker_threads";
      const [url, job, fonts] = process.argv.slice(1);
      const worker = new Worker(new URL(url), { execArgv: [], workerData: { fontFiles: JSON.parse(fonts) } });
      worker.on("message", ({ ready, result }) => {
        if (ready) worker.postMessage(JSON.parse(job));
        else { process.stdout.write(result.svg); process.exit(0); }
      });`;
    const job = JSON.stringify({ kind: "draw", ...picture("series") });
    const url = new URL("render-worker.js", folder).href;
    const args = ["--input-type=module", "-e", script, url, job, JSON.stringify(fontFiles())];
    const svg = execFileSync(process.execPath, args, { encoding: "utf8" });
    expect(svg).toBe((await renderer.svg(picture("series"))).svg);
  });

  test("gives the same bytes when its worker is killed in the middle of drawing", async () => {
    const starts = new Int32Array(new SharedArrayBuffer(4));
    const code = `
      import { parentPort, workerData } from "node:worker_threads";
      const isFirst = Atomics.add(workerData.starts, 0, 1) === 0;
      if (isFirst) parentPort.once("message", () => setImmediate(() => process.exit(9)));
      await import(workerData.worker);`;
    const pool = new WorkerPool({
      url: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
      workerData: { starts, worker: new URL("render-worker.js", folder).href, fontFiles: fontFiles() },
      size: 1,
      queueLength: 1,
      timeLimitMs: 10_000,
      heapMegabytes: 256,
    });
    const drawn = await pool.run({ kind: "draw", ...picture("series") });
    await pool.close();
    expect(starts[0]).toBe(2);
    expect(drawn).toEqual(await renderer.svg(picture("series")));
  });

  test("draws once what several ask for at the same time", async () => {
    const asked = picture("named-dots", { width: 777 });
    const [first, second] = await Promise.all([renderer.svg(asked), renderer.svg(asked)]);
    expect(first).toBe(second);
  });

  test("goes on after a picture that cannot be drawn", async () => {
    const broken = { ...inventedPayload("series"), figure: { kind: "series" } } as never;
    await expect(renderer.svg(picture("series", { payload: broken, width: 500 }))).rejects.toThrow();
    await expect(renderer.svg(picture("series", { width: 500, theme: "dark" }))).resolves.toMatchObject({ width: 500 });
  });
});

describe("createRenderer(options).pdf(picture, words)", () => {
  const words = {
    lang: "en",
    title: "Things (grew)",
    description: "Line of things.",
    author: "Observatory",
    keywords: "facts 0123",
    day: "2026-01-01",
    recipe: "/charts/invented.pdf?v=0123456789ab",
  };

  test("is one tagged page with its language, title, alternative text and our fonts alone", async () => {
    const pdf = Buffer.from(await renderer.pdf(picture("named-dots"), words)).toString("latin1");
    expect(pdf.startsWith("%PDF-1.7")).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain("/Lang (en)");
    expect(pdf).toContain("/Alt (Line of things.)");
    expect(pdf).toContain("(D:20260101000000Z)");
    const fonts = new Set([...pdf.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name]) => name));
    expect([...fonts].sort()).toEqual([
      "NotoSansSC-Regular",
      "ObservatorySans-Regular",
      "ObservatorySans-SemiBold",
      "ObservatorySerif-SemiBold",
    ]);
  });

  test("gives the same bytes in another worker", async () => {
    const other = createRenderer({ folder, workers: 1 });
    const [one, two] = await Promise.all([renderer, other].map((each) => each.pdf(picture("series"), words)));
    expect(Buffer.compare(one ?? Buffer.alloc(0), two ?? Buffer.alloc(1))).toBe(0);
    await other.close();
  });
});

describe("createRenderer(options).png(picture, scale)", () => {
  test("has as many pixels as asked for, and ink where the title stands", async () => {
    const { width, height } = await renderer.svg(picture("named-dots"));
    const image = await loadImage(Buffer.from(await renderer.png(picture("named-dots"), 2)));
    expect([image.width, image.height]).toEqual([2 * width, 2 * height]);
    const context = createCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    expect(darkPixels(context.getImageData(0, 40, image.width, 60).data)).toBeGreaterThan(2000);
    expect(darkPixels(context.getImageData(0, 0, image.width, 20).data)).toBe(0);
  });
});

function fontFiles(): string[] {
  const names = [
    "source-sans-3-400",
    "source-sans-3-600",
    "source-serif-4-400",
    "source-serif-4-600",
    "noto-sans-sc-400",
  ];
  return names.map((name) => fileURLToPath(new URL(`fonts/${name}.ttf`, folder)));
}

function darkPixels(data: Uint8ClampedArray): number {
  let dark = 0;
  for (let i = 0; i < data.length; i += 4)
    if ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255) < 200) dark++;
  return dark;
}

import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDrawing } from "./chromium.mjs";
import { differentFigures } from "./different-figures.mjs";
import { startServer } from "./server.mjs";
import { inTurns, median, rounded } from "./statistics.mjs";
import { requestsPerSecond } from "./throughput.mjs";

/**
 * @typedef {Awaited<ReturnType<typeof import("./subjects.mjs").buildSubjects>> & { chromium: string }} Subjects
 * @typedef {{ what: string, value: number, unit: string, limit: string, meets: boolean | null, detail: string, points?: unknown }} Measure
 */

/**
 * A drawing on a warm worker against the same component in a warm page, each time at another width, so that neither can keep anything;
 * from the question to the picture as text, as a server would use either.
 *
 * @returns {Promise<Measure[]>}
 */
export async function measureWarm(/** @type {Subjects} */ { payloads, renderer, chromium, script }) {
  const ours = renderer(1);
  const page = await openDrawing(chromium, script);
  const rows = [];
  for (const payload of payloads) {
    /** @type {number[]} */
    const inside = [];
    const width = (/** @type {number} */ turn) => 700 + turn;
    const times = await inTurns(
      {
        ours: (turn) => ours.svg({ payload, width: width(turn), theme: "light", frame: "plot" }),
        chromium: async (turn) => {
          const { ms } = await page.draw(payload, width(turn));
          if (turn >= 0) inside.push(ms);
        },
      },
      { turns: 15, warm: 5 },
    );
    const [us, them] = [median(times.ours ?? []), median(times.chromium ?? [])];
    rows.push({
      chart: payload.chart,
      oursMs: rounded(us),
      chromiumMs: rounded(them),
      insideMs: rounded(median(inside)),
    });
  }
  await Promise.all([ours.close(), page.close()]);
  const total = (/** @type {"oursMs" | "chromiumMs" | "insideMs"} */ key) =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const ratio = total("oursMs") / total("chromiumMs");
  const worst = rows
    .map((row) => ({ ...row, ratio: row.oursMs / row.chromiumMs }))
    .sort((a, b) => b.ratio - a.ratio)[0];
  const each = (/** @type {number} */ ms) => `${rounded(ms / rows.length)} ms`;
  return [
    {
      what: "warm SVG, all charts, against Chromium",
      value: rounded(ratio),
      unit: "×",
      limit: "at most 2",
      meets: ratio <= 2,
      detail: `${each(total("oursMs"))} against ${each(total("chromiumMs"))} a chart (${each(total("insideMs"))} inside the page)`,
      points: rows,
    },
    {
      what: "warm SVG, the chart that fares worst",
      value: rounded(worst?.ratio ?? Number.NaN),
      unit: "×",
      limit: "at most 2",
      meets: (worst?.ratio ?? Number.NaN) <= 2,
      detail: `${worst?.chart}: ${worst?.oursMs} ms against ${worst?.chromiumMs} ms`,
    },
  ];
}

/** Two figures that stand for the rest: plain SVG with Chinese names, and lines that Recharts draws. */
const COLD = ["designation-timeline", "concentration-over-time"];

/**
 * From the start of a process to a file on disk: the command line against a program that starts Chromium and has the page's component
 * draw the same payload, without title, notes, sources or fonts. How long a browser takes to start and draw within a program that runs
 * already stands beside it.
 *
 * @returns {Promise<Measure[]>}
 */
export async function measureCold(/** @type {Subjects} */ { payloads, cliBin, chromium, script }) {
  const folder = mkdtempSync(join(tmpdir(), "observatory-bench-"));
  const place = (/** @type {string} */ name) => join(folder, name);
  writeFileSync(place("page.js"), script);
  const measured = [];
  for (const id of COLD) {
    const payload = payloads.find((/** @type {{ chart: string }} */ one) => one.chart === id);
    writeFileSync(place("payload.json"), JSON.stringify(payload));
    const other = [fileURLToPath(new URL("chromium-file.mjs", import.meta.url)), chromium];
    const times = await inTurns(
      {
        ours: async () => execFileSync(process.execPath, [cliBin, "chart", id, "--out", place("ours.svg")]),
        program: async () =>
          execFileSync(process.execPath, [...other, place("page.js"), place("payload.json"), place("theirs.svg")]),
        launch: async () => {
          const page = await openDrawing(chromium, script);
          await page.draw(payload, 850);
          await page.close();
        },
      },
      { turns: 9, warm: 1 },
    );
    const [us, program, launch] = ["ours", "program", "launch"].map((name) => median(times[name] ?? []));
    const value = rounded((program ?? Number.NaN) / (us ?? Number.NaN));
    const alone = rounded((launch ?? Number.NaN) / (us ?? Number.NaN));
    measured.push({
      what: "cold start to file, faster than Chromium",
      value,
      unit: "×",
      limit: "at least 3",
      meets: value >= 3,
      detail: `${id}: ${rounded(us ?? 0)} ms against ${rounded(program ?? 0)} ms (its launch and drawing alone ${rounded(launch ?? 0)} ms, ${alone}×)`,
    });
  }
  rmSync(folder, { recursive: true });
  return measured;
}

/**
 * A file that was made before against a bare node:http server that sends the same bytes.
 *
 * @returns {Promise<Measure[]>}
 */
export async function measureCached(/** @type {Subjects} */ { serverMain }) {
  const server = await startServer(serverMain);
  const measured = [];
  for (const path of ["/charts/designation-cumulative.svg?lang=de", "/charts/designation-cumulative.png?width=850"]) {
    const floor = fork(new URL("bare-server.mjs", import.meta.url), [`http://127.0.0.1:${server.port}${path}`]);
    const [{ port }] = /** @type {[{ port: number }]} */ (await once(floor, "message"));
    /** @type {number[][]} */
    const turns = [];
    for (let turn = -1; turn < 5; turn++) {
      const ours = await requestsPerSecond(server.port, path, { seconds: 1 });
      const bare = await requestsPerSecond(port, path, { seconds: 1 });
      if (turn >= 0) turns.push([ours, bare, ours / bare]);
    }
    floor.kill();
    const [ours, bare, ratio] = [0, 1, 2].map((i) => median(turns.map((turn) => turn[i] ?? Number.NaN)));
    measured.push({
      what: `cached ${path.includes(".svg") ? "SVG" : "PNG"} against bare node:http`,
      value: rounded(ratio ?? Number.NaN),
      unit: "×",
      limit: "at least 0.5",
      meets: (ratio ?? Number.NaN) >= 0.5,
      detail: `${Math.round(ours ?? 0)} against ${Math.round(bare ?? 0)} a second`,
    });
  }
  await server.stop();
  return measured;
}

/**
 * PNG pictures a second from two workers, every one of them new.
 *
 * @returns {Promise<Measure[]>}
 */
export async function measurePng(/** @type {Subjects} */ { payloads, renderer }) {
  const measured = [];
  for (const pixels of [850, 2480]) {
    const ours = renderer(2);
    const scale = pixels / 850;
    const draw = (/** @type {string} */ theme) =>
      Promise.all(
        payloads.map((/** @type {unknown} */ payload) =>
          ours.png({ payload, width: 850, theme, frame: "full" }, scale),
        ),
      );
    await draw("light");
    const started = performance.now();
    await draw("dark");
    await draw("print");
    const value = rounded((2000 * payloads.length) / (performance.now() - started));
    await ours.close();
    measured.push({
      what: `PNG ${pixels} px wide`,
      value,
      unit: "/s",
      limit: "",
      meets: null,
      detail: "two workers, all charts",
    });
  }
  return measured;
}

const FIGURES = 5000;
const CLIENTS = 8;
const SAMPLE = 100;

/**
 * Memory of the server with its workers over thousands of different figures: its most, and whether it grows.
 *
 * @returns {Promise<Measure[]>}
 */
export async function measureMemory(/** @type {Subjects} */ { payloads, serverMain }) {
  const server = await startServer(serverMain);
  const ids = payloads.map((/** @type {{ chart: string }} */ one) => one.chart);
  const addresses = differentFigures(ids, FIGURES);
  /** @type {{ figures: number, megabytes: number }[]} */
  const points = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < addresses.length) {
        const i = next++;
        await fetched(`http://127.0.0.1:${server.port}${addresses[i]}`);
        if (i % SAMPLE === SAMPLE - 1)
          points.push({ figures: i + 1, megabytes: Math.round(server.residentMegabytes()) });
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await server.stop();
  const mean = (/** @type {number} */ from, /** @type {number} */ to) => {
    const some = points.filter(({ figures }) => figures > FIGURES * from && figures <= FIGURES * to);
    return some.reduce((sum, { megabytes }) => sum + megabytes, 0) / some.length;
  };
  const most = Math.max(...points.map(({ megabytes }) => megabytes));
  const growth = mean(0.8, 1) / mean(0.2, 0.4);
  return [
    {
      what: `memory over ${FIGURES} different figures, most`,
      value: most,
      unit: "MB",
      limit: "below 1024",
      meets: most < 1024,
      detail: `${rounded(FIGURES / seconds)} figures a second`,
      points,
    },
    {
      what: "memory, last fifth against second fifth",
      value: rounded(growth),
      unit: "×",
      limit: "at most 1.1",
      meets: growth <= 1.1,
      detail: `${Math.round(mean(0.2, 0.4))} to ${Math.round(mean(0.8, 1))} MB`,
    },
  ];
}

/** A file; where the server says that it is busy, after the time that it names. */
async function fetched(/** @type {string} */ address) {
  for (;;) {
    const answer = await fetch(address);
    const { byteLength } = await answer.arrayBuffer();
    if (answer.status === 200 && byteLength > 0) return;
    const after = Number(answer.headers.get("retry-after"));
    if (answer.status !== 503 || !(after > 0)) throw new Error(`${answer.status}: ${address}`);
    await new Promise((later) => setTimeout(later, after * 1000));
  }
}

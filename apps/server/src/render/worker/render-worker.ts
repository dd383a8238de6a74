import { parentPort, workerData } from "node:worker_threads";
import type { RenderJob, RenderWorkerData } from "../job.ts";
import { installDocument } from "./dom.ts";
import { registerFonts } from "./measure.ts";
import { rasterise } from "./rasterise.ts";

const { fontFiles } = workerData as RenderWorkerData;
registerFonts(fontFiles);
installDocument();
const { draw } = await import("./draw.tsx");

parentPort?.on("message", async ({ id, job }: { id: number; job: RenderJob }) => {
  try {
    const result = job.kind === "draw" ? await draw(job) : rasterise(job, fontFiles);
    parentPort?.postMessage({ id, result });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
parentPort?.postMessage({ ready: true });

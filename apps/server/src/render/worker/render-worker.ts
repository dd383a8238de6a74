import { workerData } from "node:worker_threads";
import { serveJobs } from "../../workers/serve-jobs.ts";
import type { RenderJob, RenderWorkerData } from "../job.ts";
import { installDocument } from "./dom.ts";
import { registerFonts } from "./measure.ts";
import { rasterise } from "./rasterise.ts";

const { fontFiles } = workerData as RenderWorkerData;
registerFonts(fontFiles);
installDocument();
const { draw } = await import("./draw.tsx");

serveJobs((job: RenderJob) => (job.kind === "draw" ? draw(job) : rasterise(job, fontFiles)));

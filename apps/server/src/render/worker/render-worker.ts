import { workerData } from "node:worker_threads";
import { serveJobs } from "../../workers/serve-jobs.ts";
import type { RenderJob, RenderWorkerData } from "../job.ts";
import { documentDrawing } from "./document.ts";
import { work } from "./work.ts";

const { fontFiles } = workerData as RenderWorkerData;
// Before it says that it is ready, so that the time limit of a job is the time of drawing.
await Promise.all([documentDrawing(fontFiles), import("./draw.tsx")]);

serveJobs((job: RenderJob) => work(job, fontFiles));

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

serveJobs(async (job: RenderJob) => {
  switch (job.kind) {
    case "draw":
      return draw(job);
    case "letter":
      return (await import("./letter.ts")).lettered(job, fontFiles);
    case "raster":
      return rasterise(job, fontFiles);
    case "pdf":
      return (await import("./pdf.ts")).pdfOf(job, fontFiles);
    case "report":
      return (await import("../../report/worker/report-pdf.ts")).reportPdf(job, fontFiles);
    default:
      return job satisfies never;
  }
});

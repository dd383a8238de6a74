import type { RenderJob } from "../job.ts";

/**
 * Does any job of drawing in this thread. What a job needs is loaded when the first one needs it: a program that makes one file
 * starts no more than that file takes.
 */
export async function work(job: RenderJob, fontFiles: readonly string[]): Promise<unknown> {
  switch (job.kind) {
    case "draw":
      return (await import("./draw.tsx")).draw(job, fontFiles);
    case "letter":
      return job.text === "outline"
        ? (await import("./outline.ts")).outlined(job.svg, fontFiles)
        : (await import("./embed-fonts.ts")).withFonts(job.svg, fontFiles);
    case "raster":
      return (await import("./rasterise.ts")).rasterise(job, fontFiles);
    case "pdf":
      return (await import("./pdf.ts")).pdfOf(job, fontFiles);
    case "report":
      return (await import("../../report/worker/report-pdf.ts")).reportPdf(job, fontFiles);
    default:
      return job satisfies never;
  }
}

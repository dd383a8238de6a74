import { parentPort } from "node:worker_threads";
import { told } from "./message.ts";

/** Answers the pool's jobs one at a time; says first that this thread is ready. */
export function serveJobs<Job>(work: (job: Job) => unknown): void {
  parentPort?.on("message", async (job: Job) => {
    try {
      parentPort?.postMessage({ result: await work(job) });
    } catch (error) {
      parentPort?.postMessage({ error: told(error) });
    }
  });
  parentPort?.postMessage({ ready: true });
}

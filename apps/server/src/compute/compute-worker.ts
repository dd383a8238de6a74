import { computeOne } from "@observatory/domain/compute";
import { serveJobs } from "../workers/serve-jobs.ts";
import type { ComputeJob } from "./calculator.ts";

serveJobs(({ fn, input }: ComputeJob) => computeOne(fn, input));

import type { ComputeAnswer } from "@observatory/domain/compute";
import { TimeLimitError, WorkerPool } from "../workers/worker-pool.ts";
import { countNumbers } from "./count-numbers.ts";

export interface ComputeJob {
  readonly fn: string;
  readonly input: unknown;
}

/** The calculator as the server offers it: within limits of size and time, on a thread of its own. */
export interface Calculator {
  /** Answers, or refuses with a word on what was too much. */
  run(fn: string, input: unknown): Promise<CalculatorAnswer>;
  close(): Promise<void>;
}

export type CalculatorAnswer =
  | ComputeAnswer
  | {
      readonly error: { readonly code: "too-large" | "too-slow"; readonly message: string; readonly path: readonly [] };
    };

/** Declared caps; the command line has none of them. */
export const COMPUTE_LIMITS = { numbersMax: 100_000, secondsMax: 10 } as const;

const HEAP_MEGABYTES = 512;

/** Starts the calculator's thread when it is first needed. */
export function createCalculator(options: { readonly folder?: URL; readonly timeLimitMs?: number } = {}): Calculator {
  const folder = options.folder ?? new URL("./workers/", import.meta.url);
  const timeLimitMs = options.timeLimitMs ?? COMPUTE_LIMITS.secondsMax * 1000;
  const url = new URL("compute-worker.js", folder);
  const pool = new WorkerPool<ComputeJob>({
    url,
    workerData: null,
    size: 1,
    queueLength: 32,
    timeLimitMs,
    heapMegabytes: HEAP_MEGABYTES,
  });
  return {
    close: () => pool.close(),
    run: async (fn, input) => {
      const { numbersMax } = COMPUTE_LIMITS;
      if (countNumbers(input, numbersMax) > numbersMax) {
        return refusal("too-large", `more than ${numbersMax} numbers; the command line takes more`);
      }
      try {
        return (await pool.run({ fn, input })) as ComputeAnswer;
      } catch (error) {
        if (!(error instanceof TimeLimitError)) throw error;
        return refusal(
          "too-slow",
          `not done after ${timeLimitMs / 1000} s; ask for fewer draws, or use the command line`,
        );
      }
    },
  };
}

function refusal(code: "too-large" | "too-slow", message: string): CalculatorAnswer {
  return { error: { code, message, path: [] } };
}

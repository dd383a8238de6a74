import { afterEach, describe, expect, test } from "vitest";
import { type PoolOptions, WorkerPool } from "./worker-pool.ts";

/** A worker that echoes, fails, dies, or never answers, as the job says. */
const code = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", (job) => {
    if (job === "die") process.exit(3);
    if (job === "fail") parentPort.postMessage({ error: { name: "HeightError", message: "no" } });
    else if (job.wait) setTimeout(() => parentPort.postMessage({ result: job }), job.wait);
    else if (job !== "hang") parentPort.postMessage({ result: job });
    else for (;;);
  });
  parentPort.postMessage({ ready: true });`;

const pools: WorkerPool<unknown>[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function poolOf(changes: Partial<PoolOptions> = {}): WorkerPool<unknown> {
  const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const standard = { url, workerData: null, size: 1, queueLength: 8, timeLimitMs: 5000, heapMegabytes: 64 };
  const pool = new WorkerPool<unknown>({ ...standard, ...changes });
  pools.push(pool);
  return pool;
}

describe("WorkerPool.run(job)", () => {
  test("answers jobs in order with as many workers as allowed", async () => {
    const pool = poolOf({ size: 2 });
    expect(await Promise.all(["a", "b", "c", "d"].map((job) => pool.run(job)))).toEqual(["a", "b", "c", "d"]);
    expect(pool.threadIds).toHaveLength(2);
  });

  test("hands on an error with its name and keeps the worker", async () => {
    const pool = poolOf();
    await expect(pool.run("fail")).rejects.toMatchObject({ name: "HeightError", message: "no" });
    const [thread] = pool.threadIds;
    expect(await pool.run("a")).toBe("a");
    expect(pool.threadIds).toEqual([thread]);
  });

  test("tries a job once more when its worker dies, then refuses it and lives on", async () => {
    const pool = poolOf();
    await expect(pool.run("die")).rejects.toThrow("a worker ended with status 3");
    expect(await pool.run("a")).toBe("a");
  });

  test("ends a job over its time limit and serves the next", async () => {
    const pool = poolOf({ timeLimitMs: 100 });
    const [hung, next] = await Promise.allSettled([pool.run("hang"), pool.run("a")]);
    expect(hung).toMatchObject({ status: "rejected", reason: { name: "TimeLimitError" } });
    expect(next).toEqual({ status: "fulfilled", value: "a" });
  });

  test("refuses more than one running and queueLength waiting", async () => {
    const pool = poolOf({ queueLength: 2 });
    const jobs = [1, 2, 3, 4].map(() => pool.run({ wait: 30 }));
    const settled = await Promise.allSettled(jobs);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
    expect(settled[3]).toMatchObject({ reason: { name: "PoolFullError" } });
  });

  test("replaces a worker that has done its share while the process holds more memory than it may", async () => {
    const pool = poolOf({ residentMegabytes: 1 });
    const threads = new Set<number>();
    for (let i = 0; i < 150; i++) {
      expect(await pool.run(`job ${i}`)).toBe(`job ${i}`);
      for (const id of pool.threadIds) threads.add(id);
    }
    expect(threads.size).toBe(2);
    const roomy = poolOf({ residentMegabytes: 100_000 });
    for (let i = 0; i < 150; i++) await roomy.run("a");
    expect(roomy.threadIds).toHaveLength(1);
  });

  test("refuses what waits when it is closed, and leaves no thread", async () => {
    const pool = poolOf();
    const jobs = [pool.run({ wait: 10_000 }), pool.run("a")];
    const settled = Promise.allSettled(jobs);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(pool.threadIds).toEqual([]);
    await expect(pool.run("a")).rejects.toThrow("the workers are closed");
  });
});

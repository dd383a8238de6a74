import { Worker } from "node:worker_threads";
import { type Message, revived } from "./message.ts";

/** Every worker is busy and the queue is full; worth another try soon. */
class PoolFullError extends Error {
  override readonly name = "PoolFullError";
}

/** A job took longer than it may; its worker was ended. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

export interface PoolOptions {
  /** A bundled worker that calls {@link serveJobs}. */
  readonly url: URL;
  readonly workerData: unknown;
  readonly size: number;
  /** Jobs that may wait while every worker is busy. */
  readonly queueLength: number;
  /** For a job that says nothing else. */
  readonly timeLimitMs: number;
  /** Heap of one worker; one that outgrows it is replaced. */
  readonly heapMegabytes: number;
  /** Memory of the whole process above which a worker that has done its share is replaced; no limit when absent. */
  readonly residentMegabytes?: number;
}

interface Task {
  readonly job: unknown;
  readonly timeLimitMs: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  /** How often a worker died over it. */
  deaths: number;
}

interface Seat {
  readonly worker: Worker;
  ready: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | null;
  /** Jobs that it has done. */
  done: number;
}

/** A worker does at least so many jobs before it is replaced for its memory: starting one costs as much as dozens. */
const SHARE = 100;

/** Documents die young: a large nursery halves the time a drawing spends on collecting garbage. */
const YOUNG_MEGABYTES = 64;

const BOOT_LIMIT_MS = 30_000;

/**
 * Threads that do one job at a time each, in order of arrival. A worker that dies is replaced and its job tried once
 * more; a job over its time limit ends its worker and is refused.
 */
export class WorkerPool<Job> {
  readonly #options: PoolOptions;
  readonly #seats = new Set<Seat>();
  readonly #queue: Task[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Does a job on the next free worker, within the pool's time limit or one of its own. */
  run(job: Job, { timeLimitMs = this.#options.timeLimitMs } = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error("the workers are closed"));
    const idle = [...this.#seats].some((seat) => seat.task === null) || this.#seats.size < this.#options.size;
    if (!idle && this.#queue.length >= this.#options.queueLength) {
      return Promise.reject(new PoolFullError(`${this.#queue.length} jobs are waiting`));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, timeLimitMs, resolve, reject, deaths: 0 });
      this.#next();
    });
  }

  /** Threads that run now. */
  get threadIds(): number[] {
    return [...this.#seats].map((seat) => seat.worker.threadId);
  }

  /** Ends every worker; jobs that still wait are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0)) task.reject(new Error("the workers are closed"));
    await Promise.all([...this.#seats].map((seat) => this.#end(seat, new Error("the workers are closed"))));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const seat = this.#freeSeat();
      if (seat === null) return;
      const task = this.#queue.shift();
      if (task !== undefined) this.#seat(seat, task);
    }
  }

  #freeSeat(): Seat | null {
    for (const seat of this.#seats) if (seat.task === null) return seat;
    return this.#seats.size < this.#options.size ? this.#hire() : null;
  }

  #hire(): Seat {
    const { url, workerData, heapMegabytes } = this.#options;
    const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    const worker = new Worker(url, { workerData, resourceLimits, execArgv: [] });
    const seat: Seat = { worker, ready: false, task: null, timer: null, done: 0 };
    worker.unref();
    worker.on("message", (message: Message) => this.#hear(seat, message));
    worker.on("error", (error) => this.#lose(seat, error));
    worker.on("exit", (code) => this.#lose(seat, new Error(`a worker ended with status ${code}`)));
    this.#seats.add(seat);
    return seat;
  }

  #seat(seat: Seat, task: Task): void {
    seat.task = task;
    seat.worker.ref();
    this.#watch(seat);
    if (seat.ready) seat.worker.postMessage(task.job);
  }

  #watch(seat: Seat): void {
    const limit = seat.ready ? (seat.task?.timeLimitMs ?? this.#options.timeLimitMs) : BOOT_LIMIT_MS;
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.timer = setTimeout(() => void this.#end(seat, new TimeLimitError(`not done after ${limit} ms`)), limit);
  }

  #hear(seat: Seat, message: Message): void {
    const { task } = seat;
    if (message.ready === true) {
      seat.ready = true;
      if (task === null) return;
      this.#watch(seat);
      seat.worker.postMessage(task.job);
      return;
    }
    this.#leave(seat);
    seat.done++;
    if (this.#isTooLarge(seat)) this.#retire(seat);
    if (message.error === undefined) task?.resolve(message.result);
    else task?.reject(revived(message.error));
    this.#next();
  }

  /** Memory outside the heaps, such as pixels, has no limit of its own: it is the process that grows. */
  #isTooLarge(seat: Seat): boolean {
    const { residentMegabytes = Number.POSITIVE_INFINITY } = this.#options;
    return seat.done >= SHARE && process.memoryUsage.rss() > residentMegabytes * 2 ** 20;
  }

  /** Lets a worker go that has nothing to do; the next job starts another. */
  #retire(seat: Seat): void {
    this.#seats.delete(seat);
    void seat.worker.terminate();
  }

  /** Takes the job from a worker that finished it or can no longer do it. */
  #leave(seat: Seat): Task | null {
    if (seat.timer !== null) clearTimeout(seat.timer);
    const { task } = seat;
    seat.timer = null;
    seat.task = null;
    seat.worker.unref();
    return task;
  }

  #lose(seat: Seat, error: Error): void {
    if (!this.#seats.delete(seat)) return;
    const task = this.#leave(seat);
    if (task !== null) {
      task.deaths++;
      if (task.deaths > 1 || this.#closed) task.reject(error);
      else this.#queue.unshift(task);
    }
    if (!this.#closed) this.#next();
  }

  async #end(seat: Seat, error: Error): Promise<void> {
    if (!this.#seats.delete(seat)) return;
    this.#leave(seat)?.reject(error);
    await seat.worker.terminate();
    if (!this.#closed) this.#next();
  }
}

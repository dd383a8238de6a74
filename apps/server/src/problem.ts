import { ParameterError } from "@observatory/charts";
import { InputError } from "@observatory/domain";
import { StepError } from "@observatory/domain/facts";
import { GoneError } from "./files/gone-error.ts";
import { PixelsError } from "./files/options.ts";
import { UnknownError } from "./files/unknown-error.ts";
import { VersionError } from "./versions/version-error.ts";

/** An error as a client is told it. */
export interface Problem {
  readonly status: 400 | 404 | 405 | 410 | 413 | 414 | 415 | 422 | 500 | 503;
  /** Stable word for programs. */
  readonly code: string;
  /** One line for people. */
  readonly message: string;
  /** The parameter at fault and what it takes, or the names that are known. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

/** A refusal that the server itself decides on. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

const BUSY_SECONDS = 2;

/** What a client is told about an error: much about its own, little about ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestError) return error.problem;
  if (error instanceof ParameterError) {
    const { parameter, value, allowed, refusal } = error;
    const mostDpi = error instanceof PixelsError ? { mostDpi: error.mostDpi } : {};
    const details = { parameter, value, allowed, ...mostDpi, ...(refusal === undefined ? {} : { refusal }) };
    return { status: 400, code: "invalid-parameter", message: error.message, details };
  }
  if (error instanceof UnknownError) {
    const { thing, id, known } = error;
    return { status: 404, code: `unknown-${thing}`, message: error.message, details: { [thing]: id, known } };
  }
  if (error instanceof GoneError) {
    const { message, chart } = error;
    return { status: 410, code: "gone-figure-code", message, details: { chart } };
  }
  if (error instanceof VersionError) {
    const { message, version, known } = error;
    return { status: 404, code: "unknown-version", message, details: { version, known } };
  }
  if (error instanceof InputError) {
    const { argument, path } = error;
    const refusal = error instanceof StepError ? { refusal: error.refusal } : {};
    return {
      status: 400,
      code: "bad-input",
      message: error.message,
      details: { path: [argument, ...path], ...refusal },
    };
  }
  const name = error instanceof Error ? error.name : "";
  if (name === "HeightError") {
    const { message } = error as Error;
    return { status: 400, code: "invalid-parameter", message, details: { parameter: "height" } };
  }
  if (name === "PoolFullError" || name === "TimeLimitError") {
    const message =
      name === "PoolFullError" ? "too many requests at once; try again soon" : "this took too long; try again later";
    return {
      status: 503,
      code: name === "PoolFullError" ? "busy" : "too-slow",
      message,
      retryAfterSeconds: BUSY_SECONDS,
    };
  }
  return { status: 500, code: "internal", message: "something went wrong on our side; it has been noted" };
}

import { initTRPC, TRPCError } from "@trpc/server";
import type { Deps } from "../deps.ts";
import { type Problem, problemOf } from "../problem.ts";

const t = initTRPC.context<Deps>().create({
  errorFormatter: ({ shape, error }) => {
    const { stack: _, ...data } = shape.data;
    const problem: Problem | null = error.cause === undefined ? null : problemOf(error.cause);
    const ours = error.code === "INTERNAL_SERVER_ERROR";
    return { ...shape, message: ours ? problemOf(null).message : shape.message, data: { ...data, problem } };
  },
});

const CODES = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  // tRPC has no word for what is gone.
  410: "UNPROCESSABLE_CONTENT",
  405: "METHOD_NOT_SUPPORTED",
  413: "PAYLOAD_TOO_LARGE",
  414: "BAD_REQUEST",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_CONTENT",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
} as const satisfies Record<Problem["status"], TRPCError["code"]>;

/** Gives the errors of the layers below the code that a client can act on. */
const told = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const { cause } = result.error;
  const { status, message } = problemOf(cause);
  throw new TRPCError({ code: CODES[status], message, cause });
});

export const router = t.router;
export const procedure = t.procedure.use(told);
export const callerFactory = t.createCallerFactory;

import type { AppRouter } from "@observatory/server/api";
import { TRPCClientError } from "@trpc/client";

/** What came of a question to the server: a page shows something honest for each. */
export type Answer<T> =
  | { readonly is: "here"; readonly value: T }
  /** The question itself was not understood; `message` says why. */
  | { readonly is: "refused"; readonly message: string }
  /** The server does not answer, or says that it is too busy. */
  | { readonly is: "away" }
  /** The server failed at it. */
  | { readonly is: "broken" };

/** Waits for the server and sorts what comes back; whatever is not an error of asking is thrown on. */
export async function answered<T>(question: Promise<T>): Promise<Answer<T>> {
  try {
    return { is: "here", value: await question };
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    return sorted(error as TRPCClientError<AppRouter>);
  }
}

function sorted(error: TRPCClientError<AppRouter>): Answer<never> {
  const status = error.data?.httpStatus;
  if (status === undefined || status === 503) return { is: "away" };
  return status < 500 ? { is: "refused", message: error.message } : { is: "broken" };
}

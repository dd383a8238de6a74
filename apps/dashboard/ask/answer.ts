import type { StepRefusal } from "@observatory/domain/facts";
import type { AppRouter } from "@observatory/server/api";
import { TRPCClientError } from "@trpc/client";

/** What came of a question to the server: a page shows something honest for each. */
export type Answer<T> =
  | { readonly is: "here"; readonly value: T }
  /** The question itself was not understood; `message` says why and what to do. */
  | {
      readonly is: "refused";
      readonly message: string;
      /** The choice that cannot be, where the server names one. */
      readonly about?: string;
      /** Why a step of a what-if cannot be, as data that a page puts into its reader's words. */
      readonly refusal?: StepRefusal;
    }
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
  if (status >= 500) return { is: "broken" };
  const details = error.data?.problem?.details ?? {};
  const about = aboutOf(details);
  const refusal = details.refusal as StepRefusal | undefined;
  return {
    is: "refused",
    message: error.message,
    ...(about === undefined ? {} : { about }),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

/** The choice that a refusal is about: a parameter, or the argument that it became. */
function aboutOf({ parameter, path }: Readonly<Record<string, unknown>>): string | undefined {
  const named: unknown = parameter ?? (Array.isArray(path) ? path[0] : undefined);
  if (typeof named !== "string") return undefined;
  return named === "readings" ? "reading" : named;
}

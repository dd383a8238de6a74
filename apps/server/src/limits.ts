/** What a request may weigh; beyond it the answer is a refusal that says so. */
export const LIMITS = {
  urlCharacters: 8192,
  bodyBytes: 2 * 2 ** 20,
  /** Calls that one tRPC request may batch. */
  batch: 20,
  /** Requests answered at the same time. */
  requests: 256,
  requestTimeoutMs: 60_000,
  /** How long a stop waits for what is under way. */
  drainMs: 10_000,
} as const;

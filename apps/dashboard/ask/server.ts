import type { AppRouter } from "@observatory/server/api";
import { createTRPCClient, httpLink } from "@trpc/client";
import { env } from "../env.ts";

/** A page that waits longer than this for its figures is better told that they are away. */
const timeoutMs = 20_000;

/** The server, asked from ours and never from the reader's browser. */
export const server = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: new URL("/api/trpc", env.serverUrl).href,
      fetch: (address, options) =>
        fetch(address as string, {
          ...(options as RequestInit),
          cache: "no-store",
          signal: AbortSignal.timeout(timeoutMs),
        }),
    }),
  ],
});

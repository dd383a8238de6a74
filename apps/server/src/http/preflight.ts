import type { Answer } from "./answer.ts";

/** What a browser asks before it lets another site's page send JSON. */
export function preflight(methods: readonly string[]): Answer {
  const headers = {
    "access-control-allow-methods": [...methods, "HEAD", "OPTIONS"].join(", "),
    "access-control-allow-headers": "content-type, if-none-match",
    "access-control-max-age": "86400",
  };
  return { status: 204, headers, body: new Uint8Array() };
}

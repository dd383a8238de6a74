import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";

/** Said with every answer: nothing here is meant to run, to be guessed at, or to know who asks. */
export const SECURITY: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *; sandbox",
  "cross-origin-resource-policy": "cross-origin",
};

/** Any site may read figures and numbers; there are no accounts and no cookies. */
export const OPEN: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, content-disposition, retry-after",
};

/** Writes an answer: without its body for HEAD, as 304 where the client has it already. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const headers = { ...SECURITY, ...OPEN, ...answer.headers };
  const { etag } = answer.headers;
  if (answer.status === 200 && etag !== undefined && has(request.headers["if-none-match"], etag)) {
    const { "content-type": _, ...kept } = headers as Record<string, string>;
    response.writeHead(304, kept).end();
    return;
  }
  if (answer.status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  response.writeHead(answer.status, { ...headers, "content-length": answer.body.byteLength });
  if (request.method === "HEAD") response.end();
  else response.end(answer.body);
}

function has(tags: string | undefined, etag: string): boolean {
  if (tags === undefined) return false;
  return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

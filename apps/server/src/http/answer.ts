import { createHash } from "node:crypto";
import type { Problem } from "../problem.ts";

/** What goes back to a client. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const DAY = 86_400;

/** Facts change with a release only; a minute keeps a page lively, the tag makes asking again cheap. */
const CACHEABLE = `public, max-age=60, stale-while-revalidate=${DAY}`;

/** What names its facts version cannot change. */
export const IMMUTABLE = `public, max-age=${365 * DAY}, immutable`;

/** An answer that may be kept and asked for again by its content's hash. */
export function content(body: Uint8Array, type: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  return { status: 200, headers: { "content-type": type, etag, "cache-control": CACHEABLE, ...headers }, body };
}

export function json(value: unknown): Answer {
  return content(Buffer.from(`${JSON.stringify(value)}\n`), JSON_TYPE);
}

/** An answer that holds for this moment only. */
export function momentary(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = Buffer.from(`${JSON.stringify(value)}\n`);
  return { status, headers: { "content-type": JSON_TYPE, "cache-control": "no-store", ...headers }, body };
}

export function refusal({ status, code, message, details, retryAfterSeconds }: Problem): Answer {
  const headers = retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  return momentary(status, { error: { code, message, ...details } }, headers);
}

const JSON_TYPE = "application/json; charset=utf-8";

import type { IncomingMessage } from "node:http";

/** The origin under which a reader asked: the one that is set, what the dashboard says of it, or what the request itself does. */
export function originOf({ headers }: IncomingMessage, set: string | null): string {
  if (set !== null) return set;
  const first = (value: string | string[] | undefined) => [value].flat()[0]?.split(",")[0]?.trim();
  const host = first(headers["x-forwarded-host"]) ?? headers.host ?? "localhost";
  const protocol = first(headers["x-forwarded-proto"]) === "https" ? "https" : "http";
  const origin = `${protocol}://${host}`;
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

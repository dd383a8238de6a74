import { headers } from "next/headers";
import { env } from "../env.ts";

/** The origin under which a reader sees this page; links in its head are made absolute with it. */
export async function publicOrigin(): Promise<string> {
  if (env.publicOrigin !== undefined) return env.publicOrigin;
  const given = await headers();
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost:3000";
  const origin = `${given.get("x-forwarded-proto") ?? "http"}://${host}`;
  return URL.canParse(origin) ? origin : "http://localhost:3000";
}

import { type Facts, factsVersion } from "@observatory/domain/facts";
import { type Answer, content } from "./answer.ts";

/** An answer made of facts and nothing else: its tag begins with their version, so that a client sees which it holds. */
export function factual(
  facts: Facts,
  body: Uint8Array,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const answer = content(body, type, headers);
  const etag = `"${factsVersion(facts)}-${(answer.headers.etag ?? "").slice(1, 13)}"`;
  return { ...answer, headers: { ...answer.headers, etag } };
}

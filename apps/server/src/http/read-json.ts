import type { IncomingMessage } from "node:http";
import { RequestError } from "../problem.ts";

/** Reads a request's body as JSON, up to so many bytes. */
export async function readJson(request: IncomingMessage, bytesMax: number): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type)) {
    const message = `invalid content type: ${JSON.stringify(type)}; application/json`;
    throw new RequestError({ status: 415, code: "not-json", message });
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).byteLength;
    if (bytes > bytesMax) {
      throw new RequestError({ status: 413, code: "too-large", message: `the body is larger than ${bytesMax} bytes` });
    }
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch (error) {
    const message = `invalid JSON: ${(error as Error).message}`;
    throw new RequestError({ status: 400, code: "bad-json", message });
  }
}

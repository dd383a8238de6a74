/** Headers that speak of one connection, not of the message. */
const hops = ["connection", "host", "keep-alive", "transfer-encoding", "upgrade", "content-length", "accept-encoding"];

/** Addresses that the server answers; the dashboard's origin is the only one readers know. */
export function isServers(pathname: string): boolean {
  return (
    /^\/(api|data|embed)\//.test(pathname) ||
    /^\/charts\/[^/]+\.[a-z0-9.]+$/.test(pathname) ||
    ["/oembed", "/feed.xml", "/healthz", "/readyz", "/report.pdf", "/report.zip"].includes(pathname)
  );
}

/**
 * Hands a request on to the server and its answer back, unread.
 *
 * @param origin - Where the server answers.
 * @returns The server's answer; 503 with one sentence when it does not answer at all.
 */
export async function forward(request: Request, origin: string): Promise<Response> {
  const asked = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set("x-forwarded-host", request.headers.get("host") ?? asked.host);
  headers.set("x-forwarded-proto", request.headers.get("x-forwarded-proto") ?? asked.protocol.slice(0, -1));
  for (const name of hops) headers.delete(name);
  headers.set("accept-encoding", "identity");
  const sends = request.method !== "GET" && request.method !== "HEAD";
  try {
    const answer = await fetch(new URL(asked.pathname + asked.search, origin), {
      method: request.method,
      headers,
      redirect: "manual",
      cache: "no-store",
      signal: request.signal,
      ...(sends ? { body: await request.arrayBuffer() } : {}),
    });
    const given = new Headers(answer.headers);
    for (const name of ["connection", "keep-alive", "transfer-encoding", "content-encoding"]) given.delete(name);
    return new Response(answer.body, { status: answer.status, headers: given });
  } catch {
    return Response.json(
      { error: { code: "away", message: "the server that makes files does not answer; try again in a moment" } },
      { status: 503, headers: { "retry-after": "5", "cache-control": "no-store" } },
    );
  }
}

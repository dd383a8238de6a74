import { once } from "node:events";
import { connect } from "node:net";

const CONNECTIONS = 16;

/**
 * Requests that are answered in a second: sockets that are kept open, each with one request under way, so that what is measured is the
 * server and not the one who asks.
 *
 * @param {number} port
 * @param {string} path
 * @param {{ seconds: number }} options
 */
export async function requestsPerSecond(port, path, { seconds }) {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  const length = await answerLength(port, request);
  let answered = 0;
  const ending = performance.now() + seconds * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      let left = length;
      socket.on("data", (chunk) => {
        left -= chunk.length;
        if (left > 0) return;
        if (left < 0) throw new Error(`an answer of ${path} was longer than the first`);
        answered++;
        left = length;
        if (performance.now() < ending) socket.write(request);
        else socket.destroy();
      });
      socket.write(request);
      await once(socket, "close");
    }),
  );
  return (1000 * answered) / (performance.now() - started);
}

/** How long one whole answer is, its head too. */
async function answerLength(/** @type {number} */ port, /** @type {string} */ request) {
  const socket = connect(port, "127.0.0.1");
  socket.write(request);
  let text = "";
  for await (const chunk of socket) {
    text += chunk.toString("latin1");
    const head = text.indexOf("\r\n\r\n");
    const body = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1]);
    if (head >= 0 && text.length >= head + 4 + body) break;
  }
  socket.destroy();
  if (!text.startsWith("HTTP/1.1 200")) throw new Error(`not answered: ${text.slice(0, 200)}`);
  return text.length;
}

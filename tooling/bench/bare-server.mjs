// The floor: node:http and the same bytes under the same headers, in a process of its own, as the server is.
import { createServer, get } from "node:http";

const [address = ""] = process.argv.slice(2);
get(address, async (answer) => {
  const chunks = [];
  for await (const chunk of answer) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const { connection: _, date: __, "keep-alive": ___, ...headers } = answer.headers;
  const server = createServer({ keepAliveTimeout: 30_000 }, (_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});

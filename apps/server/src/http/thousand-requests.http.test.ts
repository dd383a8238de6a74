import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { expect, inject, test } from "vitest";
import { createRenderer } from "../render/renderer.ts";
import { listen } from "../testing/listen.ts";

/** Asks on a connection of its own. */
async function alone(url: string) {
  const [answer] = (await once(get(url, { agent: false }), "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const after = answer.headers["retry-after"];
  return { status: answer.statusCode, after, text: Buffer.concat(chunks).toString("utf8") };
}

/** Half of them the same few pictures, half all different. */
const addressOf = (i: number) =>
  `/charts/designation-timeline.svg?frame=plot&width=${i % 2 === 0 ? 400 + (i % 10) : 500 + i}`;

test("a thousand requests at once get the very figure they asked for, or are told to come again", async () => {
  const folder = new URL(inject("workersFolder"));
  const small = await listen({
    publicOrigin: "https://observatory.example",
    renderer: createRenderer({ folder, workers: 1, queueLength: 16 }),
  });
  const answers = await Promise.all(
    Array.from({ length: 1000 }, async (_, i) => {
      const answer = await alone(small.url + addressOf(i));
      return { i, ...answer };
    }),
  );
  const refused = answers.filter(({ status }) => status === 503);
  const given = answers.filter(({ status }) => status === 200);
  expect(refused.length + given.length).toBe(1000);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ after, text }) => Number(after) > 0 && JSON.parse(text).error.code === "busy")).toBe(true);
  expect(given.length).toBeGreaterThan(16);
  const quiet = await listen({ publicOrigin: "https://observatory.example" });
  const asked = [...new Set(given.map(({ i }) => addressOf(i)))];
  for (const address of asked.filter((_, at) => at % Math.ceil(asked.length / 30) === 0)) {
    const { text: whole } = await alone(quiet.url + address);
    for (const { text } of given.filter(({ i }) => addressOf(i) === address)) expect(text).toBe(whole);
  }
  await Promise.all([small.close(), quiet.close()]);
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addresses, commands } from "../docs/markdown.ts";
import { expect, test } from "./support/test.ts";

const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");

for (const address of addresses(readme))
  test(`README: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(300);
  });

for (const line of commands(readme).filter((line) => line.startsWith("curl ")))
  test(`README: ${line}`, ({ baseURL }) => {
    const command = line.replace("http://localhost:3000", baseURL ?? "");
    const said = execFileSync("sh", ["-c", command.replace(/^curl /, "curl --silent --fail ")], { encoding: "utf8" });
    expect(JSON.parse(said)).not.toEqual({});
  });

import { bundledFacts } from "@observatory/domain/facts";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createRenderer, type Renderer } from "../render/renderer.ts";
import type { ReportJob } from "./blocks.ts";
import { reportFile } from "./report-file.ts";

const facts = bundledFacts();
let renderer: Renderer;
beforeAll(() => {
  renderer = createRenderer({ folder: new URL(inject("workersFolder")), workers: 1 });
});
afterAll(() => renderer.close());

/** What a report is made of, before it is set on pages. */
async function jobOf(query: readonly (readonly [string, string])[]): Promise<ReportJob> {
  const jobs: ReportJob[] = [];
  const report = async (job: ReportJob) => {
    jobs.push(job);
    return new Uint8Array();
  };
  await reportFile({ facts, renderer: { ...renderer, report } }, { format: "pdf", query });
  const [job] = jobs;
  if (job === undefined) throw new Error("no report was set");
  return job;
}

test("a report knows the size at which a figure was drawn, so that one too tall for a page is scaled and covers no text", async () => {
  const { blocks } = await jobOf([
    ["figure", "market-concentration"],
    ["figure", "milestone-lanes"],
  ]);
  const drawings = blocks.flatMap((block) => (block.kind === "figure" ? block.drawings : []));
  expect(drawings.length).toBeGreaterThan(2);
  for (const { svg, width, height } of drawings)
    expect(svg).toMatch(new RegExp(`^<svg[^>]* width="${width}" height="${height}"`));
});

test("a report is set in French, whose numbers have thin spaces that our fonts draw as nothing", async () => {
  const query = [
    ["figure", "scenario-balance"],
    ["lang", "fr"],
  ] as const;
  const { blocks } = await jobOf(query);
  expect(JSON.stringify(blocks)).toContain("10\u202f000");
  const { body } = await reportFile({ facts, renderer }, { format: "pdf", query });
  expect(Buffer.from(body.subarray(0, 8)).toString()).toBe("%PDF-1.7");
});

test("a report's texts set a colon as French does", async () => {
  const query = [
    ["claim", "c01"],
    ["lang", "fr"],
  ] as const;
  const { body } = await reportFile({ facts, renderer }, { format: "zip", query });
  const files = unzipSync(body);
  for (const name of ["README.md", "claims.md"])
    expect(strFromU8(files[name] ?? new Uint8Array())).not.toMatch(/[\p{L}`](?:\*\*)?:(?:\*\*)? /u);
  expect(strFromU8(files["claims.md"] ?? new Uint8Array())).toContain("**Sources :** ");
});

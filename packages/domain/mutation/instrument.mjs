import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { build } from "esbuild";
import { createInjector } from "typed-inject";

/** The rooms of the mathematics, whose files are mutated and whose tests must notice. */
const ROOMS = ["numeric", "concentration", "inequality", "inference", "time"];
/** The generator, its shapes and Sobol' points are held to published bits elsewhere. */
const BITS = /^(random|sobol|elementary)/;
/** Doors and lists hold no mathematics. */
const LISTS = /^(index|registry|index-definition)\.ts$/;

const silent = new Proxy({}, { get: (_, key) => () => !String(key).startsWith("is") });

/**
 * Copies the sources with every mutant of Stryker switched into them, and bundles them with their tests.
 *
 * @returns The mutants, with file, line, operator and replacement, and the address of the bundle.
 */
export async function instrumented(source, work) {
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await cp(source, join(work, "src"), { recursive: true });
  const files = await filesToMutate(source);
  const instrumenter = createInjector().provideValue("logger", silent).injectFunction(createInstrumenter);
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const { files: written, mutants } = await instrumenter.instrument(files, options);
  for (const { name, content } of written) await writeFile(join(work, "src", name), content);
  const bundle = join(work, "bundle.mjs");
  await bundleTests(work, bundle);
  return { bundle, mutants: mutants.map((mutant) => told(mutant, files)) };
}

async function filesToMutate(source) {
  const files = [];
  for (const room of ROOMS) {
    for (const file of await readdir(join(source, room))) {
      if (!/(?<!\.test)\.ts$/.test(file) || LISTS.test(file) || BITS.test(file)) continue;
      const content = await readFile(join(source, room, file), "utf8");
      files.push({ name: `${room}/${file}`, content, mutate: true });
    }
  }
  return files;
}

function told({ id, fileName, mutatorName, replacement, location }, files) {
  const text = files
    .find(({ name }) => name === fileName)
    .content.split("\n")
    [location.start.line].trim();
  return { id, file: fileName, line: location.start.line + 1, operator: mutatorName, text, replacement };
}

async function bundleTests(work, outfile) {
  const tests = ["misuse.test.ts", "messages.test.ts"];
  for (const room of ROOMS) {
    const files = await readdir(join(work, "src", room));
    tests.push(
      ...files.filter((file) => file.endsWith(".test.ts") && !BITS.test(file)).map((file) => `${room}/${file}`),
    );
  }
  const standIn = new URL("vitest-stand-in.mjs", import.meta.url).pathname;
  const lines = [
    'import fc from "fast-check";',
    "fc.configureGlobal({ numRuns: 25, endOnFailure: true });",
    ...tests.map((file) => `import "./src/${file}";`),
    'export { tests } from "vitest";',
  ];
  const entry = join(work, "entry.mjs");
  await writeFile(entry, lines.join("\n"));
  const options = { bundle: true, format: "esm", platform: "node", logLevel: "error", ignoreAnnotations: true };
  await build({ ...options, entryPoints: [entry], outfile, alias: { vitest: standIn } });
}

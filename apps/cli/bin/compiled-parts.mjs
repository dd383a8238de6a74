import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * Runs a program in parts, scripts that `require` one another by `./name.js`, each with what V8 compiled of it in an earlier run:
 * compiling is a third of the time that a short run takes. What V8 does not take back, because it is another V8 or was started with
 * other flags, is compiled anew. V8 tells a script by its length alone, so `folder` has to be another one for other parts.
 *
 * @param {string} entry - The part that the program starts with.
 * @param {string} folder - Where what was compiled is kept; need not be there, and need not be writable.
 * @returns What the entry exports; the names of the parts compiled anew; and `keep`, which keeps what has been compiled of those by now.
 */
export function runParts(entry, folder) {
  const parts = dirname(entry);
  /** @type {Map<string, { exports: any }>} */
  const loaded = new Map();
  /** @type {Map<string, Script>} */
  const compiled = new Map();
  const keptOf = (/** @type {string} */ name) => join(folder, `${name}.v8`);

  const load = (/** @type {string} */ name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const filename = join(parts, name);
    const source = readFileSync(filename, "latin1");
    const cachedData = fileIfThere(keptOf(name));
    const script = new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
      filename,
      cachedData,
    });
    if (script.cachedDataRejected !== false) compiled.set(name, script);
    const outside = createRequire(filename);
    const inside = (/** @type {string} */ id) => (id.startsWith("./") ? load(basename(id)) : outside(id));
    script.runInThisContext()(module.exports, Object.assign(inside, { resolve: outside.resolve }), module, filename);
    return module.exports;
  };

  const keep = () => {
    try {
      if (compiled.size > 0) mkdirSync(folder, { recursive: true });
      for (const [name, script] of compiled) {
        const written = `${keptOf(name)}.${process.pid}`;
        writeFileSync(written, script.createCachedData());
        renameSync(written, keptOf(name));
      }
    } catch (error) {
      // A place that cannot be written costs the next run its speed, and this one nothing.
      if (!(error instanceof Error && "code" in error)) throw error;
    }
  };
  return { exports: load(basename(entry)), fresh: [...compiled.keys()], keep };
}

function fileIfThere(/** @type {string} */ path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

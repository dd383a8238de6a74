import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isInstalled, writeStamp } from "./installed.mjs";

const zod = { version: "4.6.7", integrity: "sha512-a" };
const other = { version: "1.0.0", integrity: "sha512-b", optional: true };

function checkout(asked: object, laid?: object) {
  const root = mkdtempSync(join(tmpdir(), "observatory-installed-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const lock = (packages: object) => JSON.stringify({ packages: { "": {}, "packages/domain": {}, ...packages } });
  writeFileSync(join(root, "package-lock.json"), lock(asked));
  if (laid !== undefined) {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "node_modules", ".package-lock.json"), lock(laid));
  }
  return root;
}

test("isInstalled(root) is false in a fresh clone and true once stamped", () => {
  const root = checkout({ "node_modules/zod": zod });
  expect(isInstalled(root)).toBe(false);
  writeStamp(root);
  expect(isInstalled(root)).toBe(true);
});

test("isInstalled(root) is false when the lock file has changed since", () => {
  const root = checkout({ "node_modules/zod": zod });
  writeStamp(root);
  writeFileSync(
    join(root, "package-lock.json"),
    JSON.stringify({ packages: { "node_modules/zod": { ...zod, version: "5.0.0" } } }),
  );
  expect(isInstalled(root)).toBe(false);
});

test("isInstalled(root) believes npm's own record where it agrees, other platforms' packages left aside", () => {
  expect(
    isInstalled(checkout({ "node_modules/zod": zod, "node_modules/other": other }, { "node_modules/zod": zod })),
  ).toBe(true);
});

test.each([
  ["another version", { "node_modules/zod": { ...zod, version: "4.6.6" } }],
  ["a package too few", {}],
  ["a package too many", { "node_modules/zod": zod, "node_modules/left-over": zod }],
])("isInstalled(root) is false when npm's record shows %s", (_, laid) => {
  expect(isInstalled(checkout({ "node_modules/zod": zod }, laid))).toBe(false);
});

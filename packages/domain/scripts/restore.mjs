import { existsSync, renameSync, rmSync } from "node:fs";
import { here, keptPath, licences, manifestPath } from "./places.mjs";

/** Puts the repository's manifest back, also after a packing that was broken off; does nothing when it is in its place. */
export function restore() {
  for (const name of licences) rmSync(`${here}${name}`, { force: true });
  if (existsSync(keptPath)) renameSync(keptPath, manifestPath);
}

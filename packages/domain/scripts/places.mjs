import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL("../", import.meta.url));
export const manifestPath = `${here}package.json`;
/** The manifest as it is in the repository, kept beside while the packed one stands in its place. */
export const keptPath = `${here}package.json.source`;
/** Licences lie at the repository's root; the packed package carries its own copies. */
export const licences = ["LICENSE", "LICENSE-FACTS.md"];

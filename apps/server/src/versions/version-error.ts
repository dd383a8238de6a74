import type { KnownVersion } from "./versions.ts";

/** Facts were asked for that never were, or are no longer kept. */
export class VersionError extends Error {
  override readonly name = "VersionError";
  readonly version: string;
  /** From the newest to the oldest. */
  readonly known: readonly KnownVersion[];

  constructor(version: string, known: readonly KnownVersion[]) {
    const named = known.map((one) => `${one.version} (checked on ${one.checkedOn})`).join(", ");
    super(`unknown facts version: ${version}; known: ${named}`);
    this.version = version;
    this.known = known;
  }
}

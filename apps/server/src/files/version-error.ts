/** A view of facts that are not kept here: there is one version, the one that this server was started with. */
export class VersionError extends Error {
  override readonly name = "VersionError";
  readonly version: string;
  readonly kept: string;
  /** Where the same view of today's facts lies. */
  readonly live: string;

  constructor(version: string, { kept, live }: { kept: string; live: string }) {
    super(`unknown facts version: ${version}; only ${kept} is kept here, and ${live} shows the same view of it`);
    this.version = version;
    this.kept = kept;
    this.live = live;
  }
}

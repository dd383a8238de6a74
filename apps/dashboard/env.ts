/** The only place where the environment is read; at run time, so that one build serves every installation. */
export const env = {
  /** Where the server answers. */
  get serverUrl(): string {
    return process.env.SERVER_URL || "http://127.0.0.1:4000";
  },
  /** The origin readers know, where it is not the one they ask: behind a proxy that hides the host. */
  get publicOrigin(): string | undefined {
    return process.env.PUBLIC_ORIGIN || undefined;
  },
  get development(): boolean {
    return process.env.NODE_ENV === "development";
  },
};

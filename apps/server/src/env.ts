/** What the environment decides. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** A folder with one JSON file a table, instead of the facts that are shipped. */
  readonly factsFolder: string | null;
  readonly renderWorkers: number | null;
  /** The origin that readers know, as `https://observatory.example`, for addresses printed in files. */
  readonly publicOrigin: string | null;
}

/** A setting that cannot be used, in one line. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/**
 * Reads the environment, once.
 *
 * @throws EnvError if a value cannot be used; names the variable and what it takes.
 */
export function readEnv(env: Readonly<Record<string, string | undefined>> = process.env): Env {
  return {
    port: whole(env, "SERVER_PORT", { min: 0, max: 65_535 }) ?? 4000,
    host: env.SERVER_HOST || "127.0.0.1",
    factsFolder: env.FACTS_FOLDER || null,
    renderWorkers: whole(env, "RENDER_WORKERS", { min: 1, max: 32 }),
    publicOrigin: origin(env, "PUBLIC_ORIGIN"),
  };
}

function origin(env: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const text = env[name];
  if (text === undefined || text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && text.replace(/\/$/, "") === url.origin) return url.origin;
  throw new EnvError(`invalid ${name}: ${JSON.stringify(text)}; an origin as https://observatory.example`);
}

function whole(env: Readonly<Record<string, string | undefined>>, name: string, range: { min: number; max: number }) {
  const text = env[name];
  if (text === undefined || text === "") return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= range.min && value <= range.max) return value;
  throw new EnvError(`invalid ${name}: ${JSON.stringify(text)}; a whole number from ${range.min} to ${range.max}`);
}

import { Refusal } from "./refusal.ts";

/** The origin that a command is given for the addresses it prints. */
export function originAt(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && base.replace(/\/$/, "") === url.origin) return url.origin;
  throw new Refusal(`invalid origin: ${JSON.stringify(base)}; as https://observatory.example`);
}

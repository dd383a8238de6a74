import { createHash } from "node:crypto";
import type { ChartPayload } from "@observatory/charts";

/** What is said of a file that lies beside others: enough to prove it, to cite it and to describe it. */
export interface ManifestEntry {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The address that makes it again. */
  readonly address: string;
  readonly lang: string;
  readonly title: string;
  readonly citation: string;
  readonly alt: { readonly short: string; readonly long: string };
}

/** The entry of a figure's file. */
export function manifestEntry(
  file: string,
  { body, payload, address }: { readonly body: Uint8Array; readonly payload: ChartPayload; readonly address: string },
): ManifestEntry {
  const { locale, title, citation, alt } = payload;
  return { file, sha256: sha256Of(body), bytes: body.byteLength, address, lang: locale, title, citation, alt };
}

/** A hash as programs like sha256sum print it. */
export function sha256Of(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}

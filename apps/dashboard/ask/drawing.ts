import { createHash } from "node:crypto";
import { carry } from "../views/carried.ts";
import { wantsDocument } from "../views/reader.ts";

/** A drawing as a page hands it on: its name alone where the answer is a document that finds it by that, else itself as well. */
export interface Drawing {
  readonly id: string;
  readonly svg: string | null;
}

/** A drawing made ready to be handed on, laid by for the HTML where a document is asked for. */
export async function drawing(svg: string): Promise<Drawing> {
  const id = createHash("sha256").update(svg).digest("base64url").slice(0, 16);
  const isDocument = await wantsDocument();
  if (isDocument) carry(id, svg);
  return { id, svg: isDocument ? null : svg };
}

import type { LetterJob } from "../job.ts";
import { withFonts } from "./embed-fonts.ts";
import { outlined } from "./outline.ts";

/** A drawn picture whose words need no font of the reader's. */
export async function lettered({ svg, text }: LetterJob, fontFiles: readonly string[]): Promise<string> {
  return text === "outline" ? outlined(svg, fontFiles) : withFonts(svg, fontFiles);
}

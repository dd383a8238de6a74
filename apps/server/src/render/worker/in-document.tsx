import { FigureView } from "@observatory/charts/figures";
import type { ComponentProps } from "react";
import { mounted } from "./mount.ts";
import type { Tree } from "./tree.ts";

/** Draws any figure in the document that this thread was given; Recharts comes with this module, so the document must be there first. */
export function drawnInDocument(props: ComponentProps<typeof FigureView>): Promise<Tree> {
  return mounted(<FigureView {...props} />);
}

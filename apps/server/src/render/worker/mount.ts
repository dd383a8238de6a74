import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type Tree, treeOf } from "./tree.ts";

/** Draws into the document, waits until effects have settled, and copies what stands there. */
export async function mounted(view: ReactNode): Promise<Tree> {
  const container = document.createElement("div");
  document.body.append(container);
  let failure: unknown = null;
  const root = createRoot(container, {
    onUncaughtError: (error) => {
      failure = error ?? new Error("the picture could not be drawn");
    },
  });
  try {
    flushSync(() => root.render(view));
    await new Promise((settled) => setTimeout(settled, 0));
    if (failure !== null) throw failure;
    const drawn = container.firstElementChild;
    if (drawn === null) throw new Error("the picture is empty");
    return treeOf(drawn);
  } finally {
    flushSync(() => root.unmount());
    container.remove();
  }
}

"use client";
import type { ChartPayload } from "@observatory/charts";
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { TableWords } from "./data-table.tsx";
import { payloadFile } from "./payload-file.ts";

type Opened = ComponentType<{ payload: ChartPayload; words: TableWords }>;

type Shown =
  | { readonly is: "elsewhere" | "coming" | "absent" }
  | { readonly is: "here"; readonly payload: ChartPayload; readonly Table: Opened };

/** A chart's rows once the fold around them is open; until then, and without scripts, the way to the page on which they stand. */
export function TableWhenOpened(props: {
  file: string;
  words: TableWords;
  says: { coming: string; absent: string };
  children: React.ReactNode;
}) {
  const { file, words, says, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>({ is: "elsewhere" });
  useEffect(() => {
    const fold = place.current?.closest("details");
    let left = false;
    const fetchRows = async () => {
      if (fold?.open !== true) return;
      fold.removeEventListener("toggle", fetchRows);
      setShown((before) => (before.is === "here" ? before : { is: "coming" }));
      const now = await Promise.all([payloadFile(file), import("./opened-table.tsx")]).catch(() => null);
      if (left) return;
      if (now !== null) return setShown({ is: "here", payload: now[0], Table: now[1].OpenedTable });
      setShown({ is: "absent" });
      fold.addEventListener("toggle", fetchRows);
    };
    fold?.addEventListener("toggle", fetchRows);
    void fetchRows();
    return () => {
      left = true;
      fold?.removeEventListener("toggle", fetchRows);
    };
  }, [file]);
  return (
    <div ref={place} aria-busy={shown.is === "coming" || undefined}>
      <p role="status" className="soft">
        {shown.is === "coming" || shown.is === "absent" ? says[shown.is] : ""}
      </p>
      {shown.is === "here" ? <shown.Table payload={shown.payload} words={words} /> : <p>{children}</p>}
    </div>
  );
}

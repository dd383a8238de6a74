"use client";
import { useEffect, useMemo, useRef } from "react";
import { carried } from "../../views/carried.ts";

/** Drawings that came with the document, for the way back to it. */
const met = new Map<string, Element>();

/** The server's drawing: in a document found by its name while the HTML is written, then left as it stands; later given as it is. */
export function Drawn(props: {
  id: string;
  svg: string | null;
  className: string;
  width: number;
  /** Whether it is taller than a sheet is printed. */
  tall: boolean;
}) {
  const { id, svg } = props;
  const box = useRef<HTMLDivElement>(null);
  const html = useMemo(() => svg ?? carried(id) ?? met.get(id)?.outerHTML ?? "", [id, svg]);
  useEffect(() => {
    const picture = box.current?.firstElementChild;
    if (svg === null && picture != null) met.set(id, picture);
  }, [id, svg]);
  return (
    <div
      ref={box}
      className={props.className}
      data-width={props.width}
      data-tall={props.tall || undefined}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server's drawing, escaped where it was made
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

"use client";
import type { Figure } from "@observatory/charts";
import type * as Figures from "@observatory/charts/figures";
import { PAGE_PALETTE } from "@observatory/charts/theme";
import { useEffect, useRef, useState } from "react";
import { FigureReader } from "./figure-reader.tsx";
import { usePlotSize } from "./use-plot-size.ts";

/** Loads before it is scrolled into sight. */
const nearMargin = "600px 0px";

/**
 * The server's drawing, and over it, once the reader comes near, the same figure alive: in a box of the drawing's own size, so that
 * nothing on the page moves. The drawing stays beneath for the printer.
 */
export function LivePlot(props: {
  figure: Figure;
  idPrefix: string;
  label: string;
  /** How the figure is walked by keyboard. */
  hint: string;
  children: React.ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [figures, setFigures] = useState<typeof Figures | null>(null);
  const [drawn, setDrawn] = useState(false);
  const size = usePlotSize(box, figures !== null);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new IntersectionObserver(
      async ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        observer.disconnect();
        // Without a network the drawing stays as it is.
        await import("@observatory/charts/figures").then(setFigures, () => {});
      },
      { rootMargin: nearMargin },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  // The figure measures itself in its first effects; it is shown when the frame after those has been painted.
  useEffect(() => {
    if (size === null) return;
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => setDrawn(true)));
    return () => cancelAnimationFrame(frame);
  }, [size]);
  return (
    <div ref={box} className="plot" data-live={drawn || undefined}>
      {props.children}
      {figures === null || size === null ? null : (
        <FigureReader
          rows={figures.readingsOf(props.figure, size.width)}
          ready={drawn}
          label={props.label}
          hint={props.hint}
          zoom={size.zoom}
          width={size.width}
        >
          <figures.FigureView
            figure={props.figure}
            width={size.width}
            palette={PAGE_PALETTE}
            idPrefix={`${props.idPrefix}-live`}
            label={props.label}
            interactive
          />
        </FigureReader>
      )}
    </div>
  );
}

"use client";
import type { Figure, Locale } from "@observatory/charts";
import type * as Figures from "@observatory/charts/figures";
import { PAGE_PALETTE } from "@observatory/charts/theme";
import { useEffect, useRef, useState } from "react";
import { waits } from "../state/waits.ts";
import { FigureReader } from "./figure-reader.tsx";
import { firstSign } from "./first-sign.ts";
import { payloadFile } from "./payload-file.ts";
import { usePlotSize } from "./use-plot-size.ts";

/** Loads before it is scrolled into sight. */
const nearMargin = "600px 0px";

/** What draws figures, and the figure of the payload at an address. */
interface Loaded {
  readonly file: string;
  readonly figures: typeof Figures;
  readonly figure: Figure;
}

async function loaded(file: string, locale: Locale): Promise<Loaded> {
  const [figures, { linkFigure }, { figure }] = await Promise.all([
    import("@observatory/charts/figures"),
    import("../../views/link-figure.ts"),
    payloadFile(file),
  ]);
  return { file, figures, figure: linkFigure(figure, locale) };
}

/**
 * The server's drawing, and over it, once the reader acts and comes near, the same figure alive: in a box of the drawing's own size, so
 * that nothing on the page moves. The drawing stays beneath for the printer.
 */
export function LivePlot(props: {
  /** Where the payload of the figure lies. */
  file: string;
  locale: Locale;
  idPrefix: string;
  label: string;
  /** How the figure is walked by keyboard. */
  hint: string;
  children: React.ReactNode;
}) {
  const { file, locale } = props;
  const box = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<Loaded | null>(null);
  const [drawn, setDrawn] = useState<Loaded | null>(null);
  const current = last?.file === file ? last : null;
  const size = usePlotSize(box, current !== null);
  useEffect(() => {
    let left = false;
    let tries = 0;
    let again: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      async (entries) => {
        if (entries.every((entry) => !entry.isIntersecting)) return;
        observer.disconnect();
        const now = await loaded(file, locale).catch(() => null);
        if (left) return;
        if (now !== null) return setLast(now);
        // Without a network the drawing stays as it is, and comes alive when the network is back.
        again = setTimeout(observeBox, waits(tries++));
      },
      { rootMargin: nearMargin },
    );
    const observeBox = () => {
      if (!left && box.current !== null) observer.observe(box.current);
    };
    void firstSign().then(observeBox);
    return () => {
      left = true;
      clearTimeout(again);
      observer.disconnect();
    };
  }, [file, locale]);
  // The figure measures itself in its first effects; it is shown when the frame after those has been painted.
  useEffect(() => {
    if (size === null) return;
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => setDrawn(current)));
    return () => cancelAnimationFrame(frame);
  }, [size, current]);
  const ready = current !== null && drawn === current;
  return (
    <div ref={box} className="plot" data-live={ready || undefined}>
      {props.children}
      {current === null || size === null ? null : (
        <FigureReader
          rows={current.figures.readingsOf(current.figure, size.width)}
          ready={ready}
          label={props.label}
          hint={props.hint}
          zoom={size.zoom}
          width={size.width}
        >
          <current.figures.FigureView
            figure={current.figure}
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

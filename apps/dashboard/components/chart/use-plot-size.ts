"use client";
import { type RefObject, useEffect, useState } from "react";

export interface PlotSize {
  /** The width the figure is drawn for. */
  readonly width: number;
  /** How much larger or smaller it is shown, as the static drawing beneath it is. */
  readonly zoom: number;
}

/** The size of the static drawing in a box, kept up to date; null until asked for and known. */
export function usePlotSize(box: RefObject<HTMLElement | null>, wanted: boolean): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null || !wanted) return;
    const observer = new ResizeObserver(() => {
      const stills = [...element.querySelectorAll<HTMLElement>(".plot-still")];
      const shown = stills.find((still) => still.clientWidth > 0);
      if (shown === undefined) return;
      const width = Number(shown.dataset.width);
      const zoom = Math.round((shown.clientWidth / width) * 1000) / 1000;
      setSize((before) => (before?.width === width && before.zoom === zoom ? before : { width, zoom }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, wanted]);
  return size;
}

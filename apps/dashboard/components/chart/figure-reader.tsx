"use client";
import type { ReadingRow } from "@observatory/charts/figures";
import { type ReactNode, useState } from "react";
import { isRight, type Place, spoken, walk } from "./walk.ts";

/**
 * A figure as one stop of the Tab key, within which the arrow keys go from mark to mark: each is ringed, shown in words and read out;
 * Enter opens the page of what it stands for, Escape ends the walk.
 */
export function FigureReader(props: {
  rows: readonly ReadingRow[];
  /** Whether the figure is to be seen by now. */
  ready: boolean;
  label: string;
  hint: string;
  zoom: number;
  /** As wide as the figure is drawn. */
  width: number;
  children: ReactNode;
}) {
  const { rows, ready, label, hint, zoom } = props;
  const [focused, setFocused] = useState(false);
  const [walked, setWalked] = useState<{ place: Place | null; says: string }>({ place: null, says: "" });
  const { place, says } = walked;
  const reading = place === null ? undefined : rows[place.row]?.readings[place.at];
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && reading?.href !== undefined) location.assign(reading.href);
    const next = walk(rows, place, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setWalked({ place: next, says: next === null ? "" : spoken(rows, next, place) });
  };
  const leave = () => {
    setFocused(false);
    setWalked({ place: null, says: "" });
  };
  return (
    <>
      <div
        className="plot-live"
        role="application"
        tabIndex={ready ? 0 : -1}
        aria-label={`${label} ${hint}`}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.currentTarget.matches(":focus-visible"))}
        onBlur={leave}
        ref={(element) => void element?.style.setProperty("zoom", String(zoom))}
      >
        {props.children}
        {reading === undefined ? null : (
          <>
            <svg className="plot-ring" aria-hidden="true">
              <circle cx={reading.x} cy={reading.y} r="9" />
            </svg>
            <p
              className="figure-reading plot-words"
              aria-hidden="true"
              data-left={isRight(reading, props.width) || undefined}
              style={{ insetBlockStart: reading.y, insetInlineStart: reading.x }}
            >
              {says}
            </p>
          </>
        )}
        {focused && reading === undefined ? (
          <p className="figure-reading plot-hint" aria-hidden="true">
            {hint}
          </p>
        ) : null}
      </div>
      <p role="status" className="visually-hidden">
        {says}
      </p>
    </>
  );
}

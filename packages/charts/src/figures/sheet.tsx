import type { ReactNode } from "react";
import { FONT, SIZE } from "../theme.ts";

/** What a figure of our own marks is drawn on: one picture with one name, or, where marks are links, a group of them. */
export function Sheet(props: {
  width: number;
  height: number;
  label: string;
  interactive: boolean;
  children: ReactNode;
}) {
  const { width, height } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={props.interactive ? "group" : "img"}
      aria-label={props.label}
      fontFamily={FONT.sans}
      fontSize={SIZE.small}
    >
      {props.children}
    </svg>
  );
}

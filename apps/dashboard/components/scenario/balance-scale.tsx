import type { FrameworkRow } from "@observatory/charts";
import { placeOf, stretchOf } from "./scale-place.ts";

/**
 * A balance between adverse, on the left, and benign, on the right: the stretch that 90 % of the specifications keep to, and the balance
 * itself. Widths are per cent, so that it stands at any width.
 */
export function BalanceScale(props: {
  at: { readonly balance: number; readonly low: number; readonly high: number } | null;
  found: FrameworkRow["class"];
  label: string;
  /** A large one says its numbers at their places. */
  large?: { readonly balance: string; readonly low: string; readonly high: string };
}) {
  const { at, found, label, large } = props;
  return (
    <svg
      className="scale"
      data-class={found ?? "missing"}
      data-large={large === undefined ? undefined : true}
      role="img"
      aria-label={label}
    >
      <line className="scale-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {[-1, 0, 1].map((tick) => (
        <line key={tick} className="scale-tick" x1={placeOf(tick)} x2={placeOf(tick)} y1="15%" y2="85%" />
      ))}
      {at === null ? null : (
        <>
          <rect className="scale-range" {...stretchOf(at.low, at.high)} y="32%" height="36%" />
          {large === undefined
            ? null
            : (["low", "balance", "high"] as const).map((which) => (
                <text key={which} className="scale-text" x={placeOf(at[which])} y="50%">
                  {large[which]}
                </text>
              ))}
          <circle className="scale-mark" cx={placeOf(at.balance)} cy="50%" r={large === undefined ? 7 : 10} />
        </>
      )}
    </svg>
  );
}

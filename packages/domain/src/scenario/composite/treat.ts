import { ln } from "../../numeric/elementary.ts";
import { type Columns, refuse, type TreatStep } from "./composite-input.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What was done about an indicator's outliers. */
export interface Treatment {
  readonly code: string;
  readonly method: "winsorise" | "log";
  /** Points that were moved to their neighbour; 0 where the whole column was put on a log scale. */
  readonly points: number;
  readonly before: Shape;
  readonly after: Shape;
}

type Winsorise = Required<Extract<TreatStep, { method: "winsorise" }>>;

/**
 * Brings in outliers: the greatest value (the least, if skewness is negative) is moved to its neighbour while |skewness|
 * and excess kurtosis are both beyond their limits, for at most so many points; where that does not do, the original
 * column is put on a log scale instead.
 *
 * @throws InputError if an indicator has fewer than four values, which leave kurtosis undefined.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; Becker et al. (2022), COINr, JOSS 7(78), 4567.
 */
export function treat(columns: Columns, step: TreatStep): { columns: Columns; treatment: Treatment[] } {
  if (step.method === "none") return { columns, treatment: [] };
  const limits: Winsorise = { maxPoints: 5, skewness: 2, kurtosis: 3.5, ...step };
  requireLimits(limits);
  const out = new Map(columns);
  const treatment: Treatment[] = [];
  for (const [code, values] of columns) {
    const before = shapeOf(values);
    if (before === null) {
      const rule = `at least four values of ${code} to winsorise`;
      throw refuse({ argument: "values", path: [code], rule, value: Array.from(values) });
    }
    if (!isBeyond(before, limits)) continue;
    const brought = winsorised(values, limits);
    const winsorisedShape = shapeOf(brought.values) as Shape;
    if (isBeyond(winsorisedShape, limits)) {
      const logged = onLogScale(values);
      out.set(code, logged);
      treatment.push({ code, method: "log", points: 0, before, after: shapeOf(logged) as Shape });
    } else {
      out.set(code, brought.values);
      treatment.push({ code, method: "winsorise", points: brought.points, before, after: winsorisedShape });
    }
  }
  return { columns: out, treatment };
}

function requireLimits({ maxPoints, skewness, kurtosis }: Winsorise): void {
  const place = (key: string) => ({ argument: "steps", path: ["treat", key] });
  if (!(Number.isInteger(maxPoints) && maxPoints >= 0)) {
    throw refuse({ ...place("maxPoints"), rule: "a whole number ≥ 0", value: maxPoints });
  }
  if (!(skewness >= 0)) throw refuse({ ...place("skewness"), rule: "a limit ≥ 0", value: skewness });
  if (!Number.isFinite(kurtosis)) throw refuse({ ...place("kurtosis"), rule: "a finite limit", value: kurtosis });
}

function isBeyond(shape: Shape, limits: Winsorise): boolean {
  return Math.abs(shape.skewness) > limits.skewness && shape.kurtosis > limits.kurtosis;
}

/** Points that were brought in stay tied with their neighbour and move on together with it; ties count as points. */
function winsorised(values: Float64Array, limits: Winsorise): { values: Float64Array; points: number } {
  const brought = Float64Array.from(values);
  let high = 0;
  let low = 0;
  let shape = shapeOf(brought) as Shape;
  while (isBeyond(shape, limits) && high + low < limits.maxPoints) {
    const sign = shape.skewness >= 0 ? 1 : -1;
    const moved = moveOutermost(brought, sign);
    if (sign > 0) high = moved;
    else low = moved;
    shape = shapeOf(brought) as Shape;
  }
  return { values: brought, points: high + low };
}

function moveOutermost(values: Float64Array, sign: 1 | -1): number {
  let outermost = Number.NEGATIVE_INFINITY;
  let neighbour = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const height = sign * value;
    if (height > outermost) {
      neighbour = outermost;
      outermost = height;
    } else if (height < outermost && height > neighbour) neighbour = height;
  }
  let moved = 0;
  for (let i = 0; i < values.length; i++) {
    if (sign * (values[i] as number) !== outermost) continue;
    values[i] = sign * neighbour;
    moved++;
  }
  return moved;
}

function onLogScale(values: Float64Array): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return values.map((value) => ln(value - least + 0.01 * (greatest - least)));
}

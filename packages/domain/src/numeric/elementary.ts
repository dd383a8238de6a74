/*
 * Engines may differ in the last bit of Math.log and Math.exp; a rejection sampler turns one such bit into another
 * draw. These two use only + − × ÷ and the layout of a double, which IEEE 754 fixes everywhere.
 */

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
/** Which half of a double holds sign, exponent and the first 20 bits of the fraction. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
/** 2ᵏ at position k + 1074. */
const POWERS = powersOfTwo();
/** ln 2 in two parts; the first ends in zero bits, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Natural logarithm with the same bits on every platform, within one unit in the last place.
 *
 * With m = 1 + f the significand in [√½, √2) and s = f/(2 + f): ln m = f − f²/2 + s(f²/2 + Σ 2s²ᵏ/(2k + 1)).
 *
 * @param x - Any number.
 * @returns ln x; −∞ at 0, NaN below.
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 4.1.27 (the series).
 * @example ln(1); // 0
 */
export function ln(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Number.POSITIVE_INFINITY)) return lnOutside(x);
  double[0] = x;
  const high = halves[HIGH] as number;
  const k = (high >> 20) - 1023 + (((high & 0xfffff) + 0x95f64) >> 20);
  const f = x * (POWERS[1074 - k] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const low = 0.6666666666666666 + z * 0.4 + z2 * (0.2857142857142857 + z * 0.2222222222222222);
  const middle = 0.18181818181818182 + z * 0.15384615384615385 + z2 * (0.13333333333333333 + z * 0.11764705882352941);
  const top = 0.10526315789473684 + z * 0.09523809523809523 + z2 * 0.08695652173913043;
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + z * (low + z4 * (middle + z4 * top))) + k * LN2_LOW) - f);
}

/**
 * Exponential with the same bits on every platform, within one unit in the last place.
 *
 * With x = k ln 2 + r, |r| ≤ ½ ln 2: eʳ = 1 + 2r/(c − r), c = r coth(r/2) = 2 + r²/6 − r⁴/360 + …
 *
 * @param x - Any number.
 * @returns eˣ; 0 and +∞ beyond the range of doubles.
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 4.5.67 (the series of coth).
 * @example exp(0); // 1
 */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return x > 0 ? Number.POSITIVE_INFINITY : x;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const z = r * r;
  const z2 = z * z;
  const first = 0.16666666666666666 - z * 0.002777777777777778;
  const second = 6.613756613756614e-5 - z * 1.6534391534391535e-6;
  const third = 4.17535139757362e-8 - z * 1.0568380277374986e-9;
  const c = r - z * (first + z2 * (second + z2 * (third + z2 * 2.6765073061369358e-11)));
  const value = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k < 1024) return value * (POWERS[k + 1074] as number);
  return k > 0
    ? value * 2 * (POWERS[k + 1073] as number)
    : value * (POWERS[k + 1074 + 969] as number) * (POWERS[1074 - 969] as number);
}

function lnOutside(x: number): number {
  if (x > 0) return x === Number.POSITIVE_INFINITY ? x : ln(x * 18014398509481984) - 37.429947750237048;
  return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2098);
  powers[1074] = 1;
  for (let k = 1; k <= 1023; k++) powers[1074 + k] = (powers[1073 + k] as number) * 2;
  for (let k = 1; k <= 1074; k++) powers[1074 - k] = (powers[1075 - k] as number) / 2;
  return powers;
}

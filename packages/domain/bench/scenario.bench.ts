import { bench, describe } from "vitest";
import { createRandom } from "../src/numeric/random.ts";
import { dirichletScore } from "../src/scenario/dirichlet-score.ts";
import type { Framework } from "../src/scenario/framework/framework.ts";
import { frameworkSensitivity } from "../src/scenario/framework/framework-sensitivity.ts";
import { frameworkUncertainty } from "../src/scenario/framework/framework-uncertainty.ts";
import { scoreFramework } from "../src/scenario/framework/score-framework.ts";
import { sobolIndices } from "../src/scenario/sensitivity/sobol-indices.ts";
import { linearModel } from "../src/scenario/sensitivity/test-models.ts";

/*
 * The scenario engine beside floors: the same result by the plainest loops over the same random numbers, in the same run.
 * Run with `npx vitest bench bench/scenario.bench.ts --run` in packages/domain.
 */

const options = { time: 1500, warmupTime: 300 };

describe("sensitivity of a weighted mean, N = 2^14, d = 12 (promise: at most 3 floors)", () => {
  const w = Array.from({ length: 12 }, (_, i) => i + 1);
  const n = 2 ** 14;
  bench("floor: two random matrices, plain loops", () => void plainIndices(w, n), options);
  bench("sobolIndices", () => void sobolIndices(linearModel(w), { inputs: 12, n, replicates: 0 }), options);
  bench(
    "sobolIndices with 500 bootstrap replicates",
    () => void sobolIndices(linearModel(w), { inputs: 12, n }),
    options,
  );
});

const X = [0.8, 0.6, 0.4, 0.55, 0.3, 0.2];

describe("10^6 flat Dirichlet draws with quantiles (promise: at most 2.5 floors)", () => {
  const alpha = X.map(() => 1);
  bench("floor: −ln u, sorted", () => void plainDirichlet(1_000_000, plainExponential), options);
  bench("dirichletScore", () => void dirichletScore(X, alpha, { draws: 1_000_000 }), options);
});

describe("10^6 draws of Dirichlet(2.5) with quantiles (promise: at most 2 floors)", () => {
  const alpha = X.map(() => 2.5);
  bench("floor: Marsaglia–Tsang over polar normals, sorted", () => void plainDirichlet(1_000_000, plainGamma), options);
  bench("dirichletScore", () => void dirichletScore(X, alpha, { draws: 1_000_000 }), options);
});

describe("the whole default run: six dimensions, 24 indicators, eight years (promise: a quarter of 600 rebuilds)", () => {
  const framework = inventedFramework();
  bench(
    "600 naive rebuilds, every year scored anew",
    () => {
      for (let run = 0; run < 600; run++) scoreFramework(framework);
    },
    options,
  );
  bench(
    "10 000 draws of every year, and Sobol' N = 2^12 with bootstrap",
    () => {
      frameworkUncertainty(framework, { draws: 10_000 });
      frameworkSensitivity(framework, { period: "2024", n: 4096 });
    },
    options,
  );
});

function plainIndices(w: readonly number[], n: number): number[] {
  const d = w.length;
  const random = createRandom(1);
  const A = random.fill(new Float64Array(n * d));
  const B = random.fill(new Float64Array(n * d));
  const first = new Float64Array(d);
  const total = new Float64Array(d);
  let [sum, squares] = [0, 0];
  for (let row = 0; row < n; row++) {
    let [a, b] = [0, 0];
    for (let i = 0; i < d; i++) {
      a += (w[i] as number) * (A[row * d + i] as number);
      b += (w[i] as number) * (B[row * d + i] as number);
    }
    sum += a + b;
    squares += a * a + b * b;
    for (let k = 0; k < d; k++) {
      let mixed = 0;
      for (let i = 0; i < d; i++) mixed += (w[i] as number) * ((i === k ? B : A)[row * d + i] as number);
      first[k] = (first[k] as number) + (b - mixed) ** 2;
      total[k] = (total[k] as number) + (a - mixed) ** 2;
    }
  }
  const V = squares / (2 * n) - (sum / (2 * n)) ** 2;
  return [...first, ...total].map((each) => each / (2 * n * V));
}

type Fill = (into: Float64Array, uniform: () => number) => void;

function plainDirichlet(draws: number, fill: Fill): number[] {
  const random = createRandom(1);
  const g = new Float64Array(X.length);
  const scores = new Float64Array(draws);
  for (let k = 0; k < draws; k++) {
    fill(g, random.next);
    let [total, weighted] = [0, 0];
    for (let i = 0; i < g.length; i++) {
      total += g[i] as number;
      weighted += (g[i] as number) * (X[i] as number);
    }
    scores[k] = weighted / total;
  }
  scores.sort();
  return [0.05, 0.5, 0.95].map((p) => scores[Math.floor(p * draws)] as number);
}

function plainExponential(into: Float64Array, uniform: () => number): void {
  for (let i = 0; i < into.length; i++) into[i] = -Math.log(1 - uniform());
}

function plainGamma(into: Float64Array, uniform: () => number): void {
  const d = 2.5 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let i = 0; i < into.length; ) {
    let [u, v, s] = [0, 0, 0];
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const x = u * Math.sqrt((-2 * Math.log(s)) / s);
    const cube = (1 + c * x) ** 3;
    if (cube > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d * (1 - cube + Math.log(cube))) into[i++] = d * cube;
  }
}

function inventedFramework(): Framework {
  const dimensions = Array.from({ length: 6 }, (_, d) => ({
    id: `d${d}`,
    indicators: Array.from({ length: 4 }, (__, k) => ({ id: `d${d}k${k}`, adverse: 1, benign: 10, log: k === 3 })),
  }));
  const periods = Array.from({ length: 8 }, (_, year) => ({
    id: String(2017 + year),
    evidence: Object.fromEntries(
      dimensions.flatMap(({ indicators }, d) =>
        indicators.map(({ id }, k) => {
          const value = 2 + ((3 * d + 5 * k + year) % 7);
          return [id, { value, low: value - 0.5, high: value + 1 }];
        }),
      ),
    ),
  }));
  return { dimensions, periods };
}

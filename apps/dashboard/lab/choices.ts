import type { Goalposts, Rule, UncertaintySources } from "@observatory/domain/scenario";

/** What a reader of the laboratory chose, read from the address's values; the server has judged them before. */
export interface LabChoices {
  readonly rule: Rule;
  readonly nature: "all" | "intent" | "outcome";
  /** By dimension; one left out weighs 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** By indicator; one left out keeps ours. */
  readonly goalposts: Readonly<Record<string, Pick<Goalposts, "adverse" | "benign">>>;
  readonly spread: number;
  readonly seed: number;
  readonly kappa: number | undefined;
  /** Half-width of the mixed band of the balance. */
  readonly delta: number;
  readonly sources: UncertaintySources;
}

/** The values of an address by the names of its choices; a name left out has its standard value. */
export type LabValues = Readonly<Record<string, string>>;

export const sourceKeys = ["weights", "goalposts", "rule", "evidence"] as const;

/** Reads the choices that a score depends on. */
export function labChoices(values: LabValues): LabChoices {
  const sources = values.vary === undefined ? sourceKeys : values.vary.split(",");
  return {
    rule: (values.rule ?? "arithmetic") as Rule,
    nature: (values.nature ?? "all") as LabChoices["nature"],
    weights: Object.fromEntries(pairs(values.weights).map(([key, weight]) => [key, Number(weight)])),
    goalposts: readGoalposts(values.goalposts),
    spread: Number(values.spread ?? 0.1),
    seed: Number(values.seed ?? 1),
    kappa: values.kappa === undefined || values.kappa === "" ? undefined : Number(values.kappa),
    delta: Number(values.delta ?? 0.1),
    sources: Object.fromEntries(sourceKeys.map((key) => [key, sources.includes(key as never)])),
  };
}

function pairs(text: string | undefined): [string, string][] {
  const parts = text === undefined || text === "" ? [] : text.split(",");
  return parts.map((part) => {
    const [key = "", value = ""] = part.split(":");
    return [key, value];
  });
}

/** Goalposts as an address writes them, `indicator:adverse..benign`. */
export function readGoalposts(text: string | undefined): LabChoices["goalposts"] {
  return Object.fromEntries(
    pairs(text).map(([id, ends]) => {
      const [adverse, benign] = ends.split("..").map(Number);
      return [id, { adverse: adverse ?? Number.NaN, benign: benign ?? Number.NaN }];
    }),
  );
}

/** The same with one indicator's goalposts changed, or back to ours where null. */
export function withGoalposts(
  text: string | undefined,
  id: string,
  ends: { adverse: number; benign: number } | null,
): string {
  const all = { ...readGoalposts(text) };
  const { [id]: _, ...others } = all;
  const next = ends === null ? others : { ...others, [id]: ends };
  return Object.entries(next)
    .map(([key, { adverse, benign }]) => `${key}:${adverse}..${benign}`)
    .join(",");
}

import { type CompositeAggregate, type CompositeInput, refuse } from "./composite-input.ts";

/** A part of an aggregate: an indicator or an aggregate below. */
export interface Part {
  readonly code: string;
  /** Share of the weight among its siblings. */
  readonly weight: number;
}

/** A checked structure. */
export interface Structure {
  /** Aggregates from the lowest level up, each with its parts. */
  readonly aggregates: readonly { readonly code: string; readonly level: number; readonly parts: readonly Part[] }[];
  /** Share of the index each code decides: the product of weights down the tree. */
  readonly effectiveWeights: ReadonlyMap<string, number>;
}

interface Node {
  readonly place: { readonly argument: "indicators" | "aggregates"; readonly path: readonly [number] };
  readonly code: string;
  readonly level: number;
  readonly weight: number;
  readonly parent: string | null;
}

/**
 * Checks the structure of a composite indicator and weighs it: one tree with one top, no code twice, no part without a
 * whole and no whole without parts.
 *
 * @throws InputError naming the place, the rule and the remedy.
 */
export function readStructure(input: Pick<CompositeInput, "indicators" | "aggregates">): Structure {
  const nodes = nodesOf(input);
  const aggregates = new Map(input.aggregates.map((aggregate) => [aggregate.code, aggregate]));
  const top = requireOneTop(nodes);
  const partsOf = new Map<string, Node[]>(input.aggregates.map(({ code }) => [code, []]));
  for (const node of nodes) {
    if (node.parent === null) continue;
    requireParent(node, aggregates);
    partsOf.get(node.parent)?.push(node);
  }
  const ordered = [...nodes].filter(({ place }) => place.argument === "aggregates").sort((a, b) => a.level - b.level);
  const weighed = ordered.map((node) => {
    const parts = weighParts(node, partsOf.get(node.code) ?? []);
    return { code: node.code, level: node.level, parts };
  });
  const effectiveWeights = new Map([[top.code, 1]]);
  for (const { code, parts } of [...weighed].reverse()) {
    const whole = effectiveWeights.get(code) ?? 0;
    for (const part of parts) effectiveWeights.set(part.code, whole * part.weight);
  }
  return { aggregates: weighed, effectiveWeights };
}

function nodesOf({ indicators, aggregates }: Pick<CompositeInput, "indicators" | "aggregates">): Node[] {
  if (indicators.length === 0) {
    throw refuse({ argument: "indicators", rule: "at least one indicator", value: indicators });
  }
  const nodes: Node[] = [
    ...indicators.map(({ code, weight = 1, parent }, i): Node => {
      return { place: { argument: "indicators", path: [i] }, code, level: 1, weight, parent };
    }),
    ...aggregates.map(({ code, level, weight = 1, parent }, i): Node => {
      return { place: { argument: "aggregates", path: [i] }, code, level, weight, parent };
    }),
  ];
  const seen = new Set<string>();
  for (const { place, code, level, weight } of nodes) {
    const at = (key: string) => ({ ...place, path: [...place.path, key] });
    if (typeof code !== "string" || code === "") throw refuse({ ...at("code"), rule: "a code", value: code });
    if (seen.has(code)) {
      throw refuse({ ...at("code"), rule: "codes that differ", value: code, remedy: "rename one of the two" });
    }
    seen.add(code);
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw refuse({ ...at("weight"), rule: "a finite weight ≥ 0", value: weight });
    }
    if (place.argument === "aggregates" && !(Number.isInteger(level) && level >= 2)) {
      throw refuse({ ...at("level"), rule: "a whole level ≥ 2; indicators are level 1", value: level });
    }
  }
  return nodes;
}

function requireOneTop(nodes: readonly Node[]): Node {
  const tops = nodes.filter((node) => node.parent === null || node.parent === undefined);
  const [top, second] = tops;
  if (top === undefined) {
    const remedy = "leave the parent of the index itself null";
    throw refuse({ argument: "aggregates", rule: "one aggregate at the top", value: "none", remedy });
  }
  if (second !== undefined || top.place.argument === "indicators") {
    const odd = second ?? top;
    const place = { ...odd.place, path: [...odd.place.path, "parent"] };
    const remedy = `name the aggregate that ${odd.code} belongs to`;
    throw refuse({ ...place, rule: "a parent for all but the one aggregate at the top", value: odd.parent, remedy });
  }
  return top;
}

function requireParent(node: Node, aggregates: ReadonlyMap<string, CompositeAggregate>): void {
  const place = { ...node.place, path: [...node.place.path, "parent"] };
  const parent = aggregates.get(node.parent as string);
  if (parent === undefined) {
    const known = [...aggregates.keys()].slice(0, 12).join(", ");
    throw refuse({ ...place, rule: "the code of an aggregate", value: node.parent, remedy: `known: ${known}` });
  }
  if (parent.level > node.level) return;
  const rule = `a parent above level ${node.level}`;
  throw refuse({ ...place, rule, value: parent.code, remedy: `${parent.code} is at level ${parent.level}` });
}

function weighParts(node: Node, parts: readonly Node[]): Part[] {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (parts.length === 0) {
    const remedy = `give ${node.code} a part, or take it out`;
    throw refuse({ ...node.place, rule: "aggregates with parts", value: node.code, remedy });
  }
  if (total === 0) {
    const remedy = `weigh at least one of ${parts.map(({ code }) => code).join(", ")}`;
    throw refuse({ ...node.place, rule: "aggregates whose parts weigh something", value: node.code, remedy });
  }
  return parts.map(({ code, weight }) => ({ code, weight: weight / total }));
}

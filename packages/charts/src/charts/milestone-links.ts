import { type Counterpart, counterparts, type Facts } from "@observatory/domain/facts";
import type { MilestoneId } from "@observatory/domain/records";
import type { KeyEntry, LaneLink, LinkShape } from "../figure.ts";
import type { ColourToken } from "../theme.ts";

/** Which links a figure of lanes draws. */
export const LINKS = ["binding", "all", "china-first", "eu-first", "none"] as const;

/** How the two sides of a link stand to each other in time, or that there is but one. */
export type LinkOrder = "china" | "eu" | "open" | "alone";

/** A measure's link as seen from the measure. */
export interface OwnLink {
  readonly other: MilestoneId | null;
  readonly order: LinkOrder;
}

const DRAWN: Readonly<Record<LinkOrder, { kind: LaneLink["kind"]; colour: ColourToken; shape: LinkShape }>> = {
  china: { kind: "precedes", colour: "china", shape: "solid-line" },
  eu: { kind: "precedes", colour: "eu", shape: "dashed-line" },
  open: { kind: "same-topic", colour: "inkSoft", shape: "dotted-line" },
  alone: { kind: "no-counterpart", colour: "eu", shape: "closed-ring" },
};

/** The links of every measure up to a day, by its id. */
export function ownLinks(facts: Facts, asOf: string): ReadonlyMap<string, readonly OwnLink[]> {
  const pairs = counterparts(facts, { asOf, counting: "possible" });
  const links = new Map<string, OwnLink[]>();
  const add = (id: string, link: OwnLink) => links.set(id, [...(links.get(id) ?? []), link]);
  for (const pair of pairs) {
    add(pair.eu, { other: pair.china, order: orderOf(pair) });
    if (pair.china !== null) add(pair.china, { other: pair.eu, order: orderOf(pair) });
  }
  return links;
}

function orderOf({ relation, precedes }: Counterpart): LinkOrder {
  return relation === "no-counterpart" ? "alone" : (precedes ?? "open");
}

interface End {
  readonly id: MilestoneId;
  readonly mark: string;
  readonly lane: string;
  readonly binding: boolean;
  readonly links: readonly OwnLink[];
}

/** The links of a choice between measures that are shown, told once, from the European side. */
export function drawnLinks(ends: readonly End[], choice: (typeof LINKS)[number]): (LaneLink & { order: LinkOrder })[] {
  const shown = new Map(ends.map((end) => [end.id, end]));
  return ends
    .filter(({ lane }) => lane === "eu")
    .flatMap((eu) =>
      eu.links.flatMap(({ other, order }) => {
        const china = other === null ? null : shown.get(other);
        if (china === undefined || !isChosen({ choice, order, binding: eu.binding && china?.binding !== false }))
          return [];
        const first = order === "china" ? china : eu;
        const second = order === "china" ? eu : china;
        return [{ from: (first ?? eu).mark, to: second?.mark ?? null, order, ...DRAWN[order] }];
      }),
    );
}

function isChosen(of: { choice: (typeof LINKS)[number]; order: LinkOrder; binding: boolean }): boolean {
  switch (of.choice) {
    case "binding":
      return of.binding;
    case "all":
      return true;
    case "china-first":
      return of.order === "china";
    case "eu-first":
      return of.order === "eu";
    case "none":
      return false;
    default:
      return of.choice satisfies never;
  }
}

/** The key's entries for the kinds of links that are drawn. */
export function linkKey(
  drawn: readonly { readonly order: LinkOrder }[],
  words: Readonly<Record<LinkOrder, string>>,
): KeyEntry[] {
  return (["china", "eu", "open", "alone"] as const)
    .filter((order) => drawn.some((link) => link.order === order))
    .map((order) => ({ label: words[order], shape: DRAWN[order].shape, colour: DRAWN[order].colour }));
}

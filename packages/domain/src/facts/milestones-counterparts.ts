import type { ChinaMilestone, EuMilestone, MilestoneId } from "../records/milestone.ts";
import { dateInterval } from "../records/primitives.ts";
import { type Counting, hasCome, requireAsOf } from "./as-of.ts";
import type { MilestoneFacts } from "./milestones.ts";

/** A European milestone beside a Chinese one on the same topic, or alone. */
export type Counterpart =
  | {
      readonly relation: "same-topic";
      readonly eu: MilestoneId;
      readonly china: MilestoneId;
      /** Which lane was first to adopt; null where the same day, or a date without day, leaves it open. */
      readonly precedes: "china" | "eu" | null;
    }
  | { readonly relation: "no-counterpart"; readonly eu: MilestoneId; readonly china: null; readonly precedes: null };

/**
 * Links between the lanes, from the European side. That two texts share a topic is judged and stored; which came first
 * is computed from the days of adoption.
 *
 * A Chinese milestone that no link names was not judged to be without a counterpart; before a day, "no-counterpart" means
 * none yet.
 *
 * @param options - `asOf`: only milestones adopted by that day, YYYY-MM-DD; a link needs both ends. `counting` is "certain"
 * unless told.
 * @returns One row a link, and one a European milestone without any, in the order of the tables.
 * @throws InputError if `asOf` is not a day or `counting` is no way of counting.
 * @example counterparts(bundledFacts()).find((link) => link.eu === "gdpr-2016")?.precedes; // "eu"
 */
export function counterparts(
  facts: Pick<MilestoneFacts, "milestonesChina" | "milestonesEu">,
  { asOf, counting }: { readonly asOf?: string | undefined; readonly counting?: Counting | undefined } = {},
): Counterpart[] {
  if (asOf !== undefined) requireAsOf("counterparts", { asOf, counting });
  const isThere = (milestone: ChinaMilestone | EuMilestone) =>
    asOf === undefined || hasCome(milestone.adoptedOn, asOf, counting);
  const byId = new Map(facts.milestonesChina.filter(isThere).map((milestone) => [milestone.id, milestone]));
  return facts.milestonesEu.filter(isThere).flatMap((eu): Counterpart[] => {
    const linked = eu.chinaCounterparts.flatMap((id) => byId.get(id) ?? []);
    if (linked.length === 0) return [{ relation: "no-counterpart", eu: eu.id, china: null, precedes: null }];
    return linked.map((china) => ({
      relation: "same-topic",
      eu: eu.id,
      china: china.id,
      precedes: earlierLane(china, eu),
    }));
  });
}

function earlierLane(china: ChinaMilestone, eu: EuMilestone): "china" | "eu" | null {
  const [here, there] = [dateInterval(china.adoptedOn), dateInterval(eu.adoptedOn)];
  if (here.end < there.start) return "china";
  if (there.end < here.start) return "eu";
  return null;
}

import { InputError } from "../errors.ts";
import type { Goalposts } from "./goalposts.ts";

/** Goalposts of single indicators by id. */
export type GoalpostsById = Readonly<Record<string, Pick<Goalposts, "adverse" | "benign">>>;

const ONE = /^([a-z0-9-]+):(-?\d{1,9}(?:\.\d{1,6})?)\.\.(-?\d{1,9}(?:\.\d{1,6})?)$/;

/**
 * Reads goalposts as an address has them: `open-tasks:12..60,debts-bound:0..0.8`, adverse first, benign second.
 *
 * @param text - As above; empty: none.
 * @param ids - Indicators that may be named.
 * @returns By id, in the order of `ids`.
 * @throws InputError if the text is not of that form, names an indicator twice or one that there is not, or gives it two
 *   goalposts that are the same.
 * @example parseGoalposts("open-tasks:12..60", ["open-tasks"]); // { "open-tasks": { adverse: 12, benign: 60 } }
 */
export function parseGoalposts(text: string, ids: readonly string[]): GoalpostsById {
  const read = new Map<string, Pick<Goalposts, "adverse" | "benign">>();
  for (const [position, part] of (text === "" ? [] : text.split(",")).entries()) {
    const refuse = (rule: string, remedy?: string) =>
      new InputError({
        fn: "parseGoalposts",
        argument: "goalposts",
        path: [position],
        rule,
        value: part,
        ...(remedy === undefined ? {} : { remedy }),
      });
    const [, id, first, second] = ONE.exec(part) ?? [];
    if (id === undefined) throw refuse("indicator:adverse..benign, as open-tasks:12..60");
    if (!ids.includes(id)) throw refuse(`one of ${ids.join(", ")}`);
    if (read.has(id)) throw refuse("each indicator once");
    const [adverse, benign] = [Number(first) + 0, Number(second) + 0];
    if (adverse === benign) {
      throw refuse(
        "goalposts apart from each other",
        "say which value would be wholly adverse and which wholly benign",
      );
    }
    read.set(id, { adverse, benign });
  }
  return Object.fromEntries(ids.flatMap((id) => (read.has(id) ? [[id, read.get(id)]] : []))) as GoalpostsById;
}

/**
 * Goalposts as an address has them; the way back of {@link parseGoalposts}.
 *
 * @example printGoalposts({ "open-tasks": { adverse: 12, benign: 60 } }); // "open-tasks:12..60"
 */
export function printGoalposts(goalposts: GoalpostsById): string {
  return Object.entries(goalposts)
    .map(([id, { adverse, benign }]) => `${id}:${adverse}..${benign}`)
    .join(",");
}

import { type Facts, isBinding, milestones, wordIn } from "@observatory/domain/facts";
import { dateInterval, type Milestone } from "@observatory/domain/records";
import { type Context, defineChart } from "../define-chart.ts";
import type { MarkShape } from "../figure.ts";
import { milestoneTitle } from "../milestone-title.ts";
import { choice, choices } from "../params/param.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { milliseconds, yearAxis } from "../time-axis.ts";
import { milestoneLanesWords as words } from "./milestone-lanes.words.ts";
import { drawnLinks, LINKS, type LinkOrder, linkKey, type OwnLink, ownLinks } from "./milestone-links.ts";

const LANES = ["foster", "regulate", "both", "eu"] as const;

const DEBTS = [
  "any",
  "data-security",
  "cybersecurity",
  "privacy",
  "transparency",
  "algorithmic-discrimination",
  "antitrust",
  "copyright",
  "fake-news",
] as const;

const params = {
  lanes: choices(LANES, LANES),
  force: choice(["any", "binding"], "any"),
  debt: choice(DEBTS, "any"),
  links: choice(LINKS, "binding"),
};

interface Row {
  readonly milestone: Milestone;
  readonly table: "milestones-china" | "milestones-eu";
  readonly lane: (typeof LANES)[number];
  readonly binding: boolean;
  readonly links: readonly OwnLink[];
  readonly provenance: Provenance;
}

type View = Context<typeof params, (typeof words)["en"]>;

/** Measures of China and the EU on one axis, China's parted by whether they foster or regulate. */
export const milestoneLanes = defineChart({
  id: "milestone-lanes",
  section: "governance",
  nature: "judged",
  params,
  words,

  rows({ facts, asOf, params: { lanes, force, debt } }): readonly Row[] {
    const links = ownLinks(facts, asOf);
    return milestones(facts, { asOf, counting: "possible", debt: debt === "any" ? undefined : debt })
      .map((milestone) => rowOf(facts, milestone, links))
      .filter((row) => lanes.includes(row.lane) && (force === "any" || row.binding));
  },

  columns: ({ facts, words, locale }) => [
    {
      id: "adoptedOn",
      label: words.columns.adoptedOn,
      kind: "date",
      description: words.describe.adoptedOn,
      value: ({ milestone }) => milestone.adoptedOn,
    },
    {
      id: "effectiveOn",
      label: words.columns.effectiveOn,
      kind: "date",
      description: words.describe.effectiveOn,
      value: ({ milestone }) => milestone.effectiveOn,
    },
    {
      id: "title",
      label: words.columns.title,
      kind: "text",
      description: words.describe.title,
      value: ({ milestone }) => milestoneTitle(milestone, locale),
    },
    {
      id: "titleZh",
      label: words.columns.titleZh,
      kind: "chinese",
      description: words.describe.titleZh,
      value: ({ milestone }) => milestone.titleZh,
    },
    {
      id: "lane",
      label: words.columns.lane,
      kind: "text",
      description: words.describe.lane,
      value: ({ lane }) => words.lanes[lane],
    },
    {
      id: "force",
      label: words.columns.force,
      kind: "text",
      description: words.describe.force,
      value: ({ binding }) => words.force[binding ? "binding" : "soft"],
    },
    {
      id: "debts",
      label: words.columns.debts,
      kind: "text",
      description: words.describe.debts,
      value: ({ milestone }) => milestone.addressesDebts.map(({ debt }) => debtName(words, debt)).join("; "),
    },
    {
      id: "counterparts",
      label: words.columns.counterparts,
      kind: "text",
      description: words.describe.counterparts,
      value: ({ links }) => links.map((link) => linkText({ facts, words, locale }, link)).join("; "),
    },
    {
      id: "counterpartIds",
      label: words.columns.counterpartIds,
      kind: "text",
      description: words.describe.counterpartIds,
      value: ({ links }) => links.flatMap(({ other }) => other ?? []).join("; "),
    },
    {
      id: "id",
      label: words.columns.id,
      kind: "text",
      description: words.describe.id,
      value: ({ milestone }) => milestone.id,
    },
  ],

  describe({ words, format, asOf, locale, params: { links } }, rows) {
    const china = rows.filter((row) => row.lane !== "eu");
    const of = (lane: Row["lane"]) => rows.filter((row) => row.lane === lane).length;
    const binding = rows.filter((row) => row.binding);
    const first = binding[0]?.milestone;
    const shown = drawnLinks(rows.map(endOf), "all");
    const drawn = drawnLinks(rows.map(endOf), links);
    const drawnOf = (order: LinkOrder) => drawn.filter((link) => link.order === order).length;
    const counts = { china: drawnOf("china"), eu: drawnOf("eu"), open: drawnOf("open"), alone: drawnOf("alone") };
    const pairs = shown.filter(({ to }) => to !== null).length;
    return {
      title: words.title({ china: china.length, foster: of("foster"), regulate: of("regulate"), eu: of("eu") }),
      subtitle: words.subtitle({ asOf: format.date(asOf) }),
      notes: [
        ...words.notes,
        words.linked({ drawn: drawn.length - counts.alone, pairs, choice: words.params.links.values[links] }),
        words.linksJudged,
      ],
      alt: {
        short: words.altShort({ rows: rows.length }),
        long: words.altLong({
          foster: of("foster"),
          regulate: of("regulate"),
          both: of("both"),
          eu: of("eu"),
          binding: binding.length,
          first:
            first === undefined ? null : { name: wordIn(first, "short", locale), date: format.date(first.adoptedOn) },
          drawn: counts,
        }),
      },
    };
  },

  figure({ facts, words, common, format, params: { lanes, links }, asOf, locale }, rows) {
    const drawn = drawnLinks(rows.map(endOf), links);
    return {
      kind: "lanes",
      x: yearAxis(
        rows.map(({ milestone }) => milestone.adoptedOn),
        asOf,
      ),
      lanes: LANES.filter((lane) => lanes.includes(lane)).map((lane) => ({
        id: lane,
        label: words.lanes[lane],
        colour: lane,
      })),
      marks: rows.map((row) => {
        const { milestone, lane, binding } = row;
        const { start, end } = dateInterval(milestone.adoptedOn);
        const recalled = milestone.verification.adoptedOn === "recalled";
        return {
          id: endOf(row).mark,
          lane,
          label: wordIn(milestone, "short", locale),
          start: milliseconds(start),
          end: milliseconds(end),
          colour: lane,
          shape: shapeOf(binding),
          certainty: recalled ? ("recalled" as const) : ("firm" as const),
          emphasis: binding,
          text: words.mark({
            date: format.date(milestone.adoptedOn),
            title: milestoneTitle(milestone, locale),
            links: format.list(row.links.map((link) => linkText({ facts, words, locale }, link))),
          }),
          href: `/milestones/${milestone.id}`,
        };
      }),
      links: drawn.map(({ order, ...link }) => link),
      key: [
        { label: words.force.binding, shape: shapeOf(true), colour: "inkSoft" },
        { label: words.force.soft, shape: shapeOf(false), colour: "inkSoft" },
        { label: common.recalledKey, shape: "ring", colour: "inkSoft" },
        ...linkKey(drawn, words.linkKey),
      ],
    };
  },
});

function debtName({ params }: (typeof words)["en"], id: string): string {
  const names: Readonly<Record<string, string>> = params.debt.values;
  return names[id] ?? id;
}

function shapeOf(binding: boolean): MarkShape {
  return binding ? "square" : "circle";
}

/** A linked measure in words, with who came first. */
function linkText(
  { facts, words, locale }: Pick<View, "facts" | "words" | "locale">,
  { other, order }: OwnLink,
): string {
  const record = [...facts.milestonesChina, ...facts.milestonesEu].find(({ id }) => id === other);
  return record === undefined ? words.order.alone : `${wordIn(record, "short", locale)} (${words.order[order]})`;
}

function endOf({ milestone, table, lane, binding, links }: Row) {
  return { id: milestone.id, mark: `${table}-${milestone.id}`, lane, binding, links };
}

function rowOf(facts: Facts, milestone: Milestone, links: ReadonlyMap<string, readonly OwnLink[]>): Row {
  const table = milestone.lane === "eu" ? "milestones-eu" : "milestones-china";
  return {
    milestone,
    table,
    lane: milestone.lane === "eu" ? "eu" : milestone.phase,
    binding: isBinding(milestone.instrument),
    links: links.get(milestone.id) ?? [],
    provenance: provenanceOf(facts, table, milestone, ["adoptedOn", "effectiveOn", "titleEn", "phase"]),
  };
}

import {
  type DebtEntry,
  type DebtEvent,
  debtClockStart,
  debtLedger,
  type Facts,
  wordIn,
  yearsBetween,
} from "@observatory/domain/facts";
import type { ChinaMilestone, Debt, PartialDate } from "@observatory/domain/records";
import { type Context, defineChart } from "../define-chart.ts";
import type { Ledger } from "../figure.ts";
import { milestoneTitle } from "../milestone-title.ts";
import { choice } from "../params/param.ts";
import { merged, type Provenance, provenanceOf } from "../provenance.ts";
import { milliseconds, yearAxis } from "../time-axis.ts";
import { debtsLedgerWords as words } from "./debts-ledger.words.ts";

const params = {
  instrument: choice(["first", "final"], "first"),
  clock: choice(["force", "adoption"], "force"),
};

interface Row {
  readonly debt: Debt;
  readonly entry: DebtEntry;
  readonly soft: ChinaMilestone | null;
  readonly binding: ChinaMilestone | null;
  readonly bindingOn: PartialDate | null;
  readonly provenance: Provenance;
}

type View = Context<typeof params, (typeof words)["en"]>;

/** What regulation owed when AI began to be fostered, and what has paid it since. */
export const debtsLedger = defineChart({
  id: "debts-ledger",
  section: "governance",
  nature: "judged",
  params,
  words,

  rows({ facts, asOf, params: { instrument, clock } }): readonly Row[] {
    if (asOf <= debtClockStart) return [];
    return debtLedger(facts, { asOf, coding: { instrument, clock } }).flatMap(
      (entry) => rowOf(facts, entry, clock) ?? [],
    );
  },

  columns: ({ words, locale }) => [
    {
      id: "debt",
      label: words.columns.debt,
      kind: "text",
      description: words.describe.debt,
      value: ({ debt }) => debt.name[locale],
    },
    {
      id: "state",
      label: words.columns.state,
      kind: "text",
      description: words.describe.state,
      value: ({ entry }) => words.states[entry.state],
    },
    {
      id: "soft",
      label: words.columns.soft,
      kind: "text",
      description: words.describe.soft,
      value: ({ soft }) => (soft === null ? null : wordIn(soft, "short", locale)),
    },
    {
      id: "softOn",
      label: words.columns.softOn,
      kind: "date",
      description: words.describe.softOn,
      value: ({ soft }) => soft?.adoptedOn ?? null,
    },
    {
      id: "binding",
      label: words.columns.binding,
      kind: "text",
      description: words.describe.binding,
      value: ({ binding }) => (binding === null ? null : wordIn(binding, "short", locale)),
    },
    {
      id: "bindingOn",
      label: words.columns.bindingOn,
      kind: "date",
      description: words.describe.bindingOn,
      value: ({ bindingOn }) => bindingOn,
    },
    {
      id: "articles",
      label: words.columns.articles,
      kind: "text",
      description: words.describe.articles,
      value: ({ entry }) => entry.binding?.articles.join(", ") ?? null,
    },
    {
      id: "years",
      label: words.columns.years,
      kind: "number",
      description: words.describe.years,
      value: ({ entry }) => entry.lagYears?.max ?? null,
    },
  ],

  describe({ words, format, asOf, locale }, rows) {
    const count = (state: DebtEntry["state"]) => rows.filter(({ entry }) => entry.state === state).length;
    const counts = {
      bound: count("bound"),
      before: count("bound-before-start"),
      open: count("open"),
      all: rows.length,
    };
    return {
      title: rows.length === 0 ? words.none : words.title(counts),
      subtitle: words.subtitle({ asOf: format.date(asOf) }),
      notes: words.notes,
      alt: {
        short: words.altShort({ rows: rows.length }),
        long:
          rows
            .map(({ debt, entry, binding, bindingOn }) =>
              words.altLong({
                debt: debt.name[locale],
                state: words.states[entry.state],
                binding: binding === null ? null : wordIn(binding, "short", locale),
                on: bindingOn === null ? null : format.date(bindingOn),
              }),
            )
            .join(" ") || words.none,
      },
    };
  },

  figure(view, rows): Ledger {
    const { words, common, asOf } = view;
    const days = rows.flatMap(({ entry }) => [entry.soft, entry.binding].flatMap((event) => event?.on.start ?? []));
    return {
      kind: "ledger",
      x: yearAxis([debtClockStart, ...days], asOf),
      rows: rows.map((row) => ({
        id: row.debt.id,
        label: row.debt.name[view.locale],
        open: openSpan(row.entry, asOf),
        print: printed(row.entry, view),
        marks: [mark(row, "soft", view), mark(row, "binding", view)].flatMap((one) => one ?? []),
      })),
      barColour: "adverse",
      key: [
        { label: words.key.open, shape: "bar", colour: "adverse" },
        { label: words.key.soft, shape: "circle", colour: "regulate" },
        { label: words.key.binding, shape: "square", colour: "regulate" },
        { label: common.recalledKey, shape: "ring", colour: "inkSoft" },
      ],
    };
  },
});

function rowOf(facts: Facts, entry: DebtEntry, clock: "force" | "adoption"): Row | null {
  const debt = facts.debts.find(({ id }) => id === entry.debt);
  if (debt === undefined) return null;
  const milestone = (event: DebtEvent | null) =>
    facts.milestonesChina.find(({ id }) => id === event?.milestone) ?? null;
  const [soft, binding] = [milestone(entry.soft), milestone(entry.binding)];
  const dateField = clock === "force" ? "effectiveOn" : "adoptedOn";
  const behind = [
    provenanceOf(facts, "debts", debt, ["name"]),
    ...(soft === null ? [] : [provenanceOf(facts, "milestones-china", soft, ["adoptedOn", "addressesDebts"])]),
    ...(binding === null ? [] : [provenanceOf(facts, "milestones-china", binding, [dateField, "addressesDebts"])]),
  ];
  return { debt, entry, soft, binding, bindingOn: binding?.[dateField] ?? null, provenance: merged(behind) };
}

/** From the plan to the binding rule; nothing where a rule stood before the plan. */
function openSpan(entry: DebtEntry, asOf: string) {
  if (entry.state === "bound-before-start") return null;
  const to = entry.binding === null ? milliseconds(asOf) : milliseconds(entry.binding.on.end);
  return { from: milliseconds(debtClockStart), to };
}

function printed(entry: DebtEntry, { words, format, asOf }: View): string {
  const years = entry.lagYears?.max ?? yearsBetween(debtClockStart, asOf);
  return words.print[entry.state]({ years: format.decimal(years, 1) });
}

function mark(
  row: Row,
  force: "soft" | "binding",
  { words, format, locale }: View,
): Ledger["rows"][number]["marks"][number] | null {
  const event = row.entry[force];
  const milestone = row[force];
  if (event === null || milestone === null) return null;
  const debt = row.debt.name[locale];
  const on = format.date(event.on.start);
  return {
    id: `${row.debt.id}-${force}`,
    start: milliseconds(event.on.start),
    end: milliseconds(event.on.end),
    label: wordIn(milestone, "short", locale),
    colour: "regulate",
    shape: force === "binding" ? "square" : "circle",
    certainty: event.dateVerification === "recalled" ? "recalled" : "firm",
    text: words.reading({ debt, what: milestoneTitle(milestone, locale), on, articles: event.articles.join(", ") }),
    href: `/milestones/${milestone.id}`,
  };
}

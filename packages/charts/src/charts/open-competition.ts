import { type Facts, hasCome, placeName } from "@observatory/domain/facts";
import { type Context, defineChart } from "../define-chart.ts";
import type { MarkShape, NamedDots } from "../figure.ts";
import { choice } from "../params/param.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { openCompetitionWords as words } from "./open-competition.words.ts";

const params = { calls: choice(["all", "national", "local"], "all") };

type View = Context<typeof params, (typeof words)["en"]>;
type Kind = "all" | "part" | "own" | "share";

interface Row {
  readonly kind: Kind;
  readonly id: string;
  readonly table: "open-competition-rounds" | "open-competition-local-calls";
  readonly on: string;
  readonly nameEn: string;
  readonly organisers: readonly string[];
  readonly tasks: number | null;
  readonly unitEn: string | null;
  /** Null for national rounds. */
  readonly place: { readonly nameEn: string; readonly nameZh: string } | null;
  readonly provenance: Provenance;
}

const ROWS: readonly { readonly id: Kind; readonly colour: "china" | "zones"; readonly shape: MarkShape }[] = [
  { id: "all", colour: "china", shape: "circle" },
  { id: "part", colour: "china", shape: "diamond" },
  { id: "own", colour: "zones", shape: "square" },
  { id: "share", colour: "zones", shape: "triangle" },
];

/** The usual short names, so that organisers fit beside their marks; a note spells them out. */
const SHORT: Readonly<Record<string, string>> = {
  "Ministry of Industry and Information Technology": "MIIT",
  "Ministry of Science and Technology": "MOST",
  "National Medical Products Administration": "NMPA",
};

/** Rounds of open competition with their tasks and organisers, and what local authorities did, year by year. */
export const openCompetition = defineChart({
  id: "open-competition",
  section: "governance",
  nature: "fact",
  params,
  words,

  rows({ facts, asOf, params: { calls } }): readonly Row[] {
    const rounds = calls === "local" ? [] : facts.openCompetitionRounds.map((round) => roundRow(facts, round));
    const local = calls === "national" ? [] : facts.openCompetitionLocalCalls.map((call) => callRow(facts, call));
    return [...rounds, ...local].filter(({ on }) => hasCome(on as never, asOf, "possible")).toSorted(byDate);
  },

  columns: ({ words, locale }) => {
    const { columns: label, describe } = words;
    return [
      { id: "on", label: label.on, kind: "date", description: describe.on, value: ({ on }) => on },
      {
        id: "kind",
        label: label.kind,
        kind: "text",
        description: describe.kind,
        value: ({ kind }) => words.rows[kind],
      },
      { id: "name", label: label.name, kind: "text", description: describe.name, value: ({ nameEn }) => nameEn },
      {
        id: "organisers",
        label: label.organisers,
        kind: "text",
        description: describe.organisers,
        value: ({ organisers }) => organisers.map((name) => inWords(words.bodies, name)).join("; "),
      },
      {
        id: "place",
        label: label.place,
        kind: "text",
        description: describe.place,
        value: ({ place }) => (place === null ? null : placeName(place.nameEn, locale)),
      },
      {
        id: "placeZh",
        label: label.placeZh,
        kind: "chinese",
        description: describe.placeZh,
        value: ({ place }) => place?.nameZh ?? null,
      },
      { id: "tasks", label: label.tasks, kind: "count", description: describe.tasks, value: ({ tasks }) => tasks },
      {
        id: "unit",
        label: label.unit,
        kind: "text",
        description: describe.unit,
        value: ({ unitEn }) => (unitEn === null ? null : inWords(words.units, unitEn)),
      },
      { id: "id", label: label.id, kind: "text", description: describe.id, value: ({ id }) => id },
    ];
  },

  describe(view, rows) {
    const { words, format, asOf } = view;
    const of = (...kinds: Kind[]) => rows.filter(({ kind }) => kinds.includes(kind));
    const places = new Set(of("own", "share").map(({ place }) => place?.nameEn)).size;
    return {
      title:
        rows.length === 0
          ? words.none
          : words.title({
              rounds: of("all", "part").length,
              ai: of("all").length,
              calls: of("own", "share").length,
              places,
            }),
      subtitle: words.subtitle({ asOf: format.date(asOf) }),
      notes: [
        ...words.notes,
        words.short(
          Object.entries(SHORT)
            .map(([name, short]) => `${short}: ${inWords(words.bodies, name)}`)
            .join("; "),
        ),
      ],
      alt: {
        short: words.altShort({ dots: rows.length }),
        long:
          rows.map((row) => `${format.date(row.on)}: ${labelOf(view, row)} (${words.rows[row.kind]}).`).join(" ") ||
          words.none,
      },
    };
  },

  figure(view, rows): NamedDots {
    const { words, common, format } = view;
    return {
      kind: "named-dots",
      rows: ROWS.filter(({ id }) => rows.some(({ kind }) => kind === id)).map((row) => ({
        ...row,
        label: words.rows[row.id],
      })),
      columns: everyYear(rows).map((year) => ({ id: year, label: year })),
      dots: rows.map((row) => ({
        id: row.id,
        row: row.kind,
        column: row.on.slice(0, 4),
        label: labelOf(view, row),
        detail: `${row.nameEn}; ${format.date(row.on)}`,
        certainty: row.provenance.verification === "seen" && row.on.length > 4 ? "firm" : "recalled",
        href: `/records/${row.table}/${row.id}`,
      })),
      key: [{ label: common.recalledKey, shape: "ring", colour: "inkSoft" }],
    };
  },
});

function roundRow(facts: Facts, round: Facts["openCompetitionRounds"][number]): Row {
  const table = "open-competition-rounds";
  return {
    kind: round.ai === "all" ? "all" : "part",
    id: round.id,
    table,
    on: round.announcedOn,
    nameEn: round.titleEn,
    organisers: round.organisersEn,
    tasks: round.taskCount,
    unitEn: round.taskUnitEn,
    place: null,
    provenance: provenanceOf(facts, table, round, ["announcedOn", "taskCount", "titleEn"]),
  };
}

function callRow(facts: Facts, call: Facts["openCompetitionLocalCalls"][number]): Row {
  const table = "open-competition-local-calls";
  return {
    kind: call.role === "own" ? "own" : "share",
    id: call.id,
    table,
    on: call.on,
    nameEn: call.summaryEn,
    organisers: [call.organiserEn],
    tasks: null,
    unitEn: null,
    place: { nameEn: call.placeEn, nameZh: call.placeZh },
    provenance: provenanceOf(facts, table, call, ["on", "placeEn", "organiserEn"]),
  };
}

function labelOf({ words, format, locale }: View, { place, organisers, tasks }: Row): string {
  if (place !== null) return placeName(place.nameEn, locale);
  const names = organisers.map((name) => {
    const known = Object.keys(SHORT).find((long) => name.startsWith(long));
    return known === undefined ? name : name.replace(known, SHORT[known] ?? known);
  });
  return words.round({ organisers: names.join(", "), tasks: tasks === null ? null : format.count(tasks) });
}

/** A text of the facts in the reader's language, as it stands where the catalogue has no other. */
function inWords(catalogue: Readonly<Record<string, string>>, textEn: string): string {
  return catalogue[textEn] ?? textEn;
}

function byDate(a: Row, b: Row): number {
  if (a.on === b.on) return a.id < b.id ? -1 : 1;
  return a.on < b.on ? -1 : 1;
}

function everyYear(rows: readonly Row[]): string[] {
  const years = rows.map(({ on }) => Number(on.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}

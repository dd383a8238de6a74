import type { Change } from "../../records/disagreement.ts";
import type { Facts } from "../load.ts";
import type { Operation } from "./operation.ts";
import { printOperation } from "./print-what-if.ts";
import { refuseStep, remedyOf, waysOut } from "./refuse.ts";
import { namedRecord, whatIfProvenance } from "./what-if-source.ts";

type Of<Verb extends Operation["do"]> = Extract<Operation, { do: Verb }>;

/** A platform that never was, with nothing said that the step does not say. */
export function addedPlatform(facts: Facts, step: Of<"add-platform">, at: string): Change[] {
  refuseTaken(facts, "platforms", step.id, at);
  const name = step.name ?? step.id;
  return [
    {
      do: "add",
      table: "platforms",
      record: {
        id: step.id,
        brandEn: name,
        brandZh: name,
        operatorEn: name,
        operatorZh: null,
        subfieldEn: "none: a what-if",
        subfieldDe: "keines: ein Gedankenspiel",
        subfieldFr: "aucun : une hypothèse",
        subfieldZh: null,
        platformNameZh: null,
        designatedOn: step.on,
        batch: 4,
        operatorType: step.operatorType,
        seatGb2260: codeOf(facts, step.place, at),
        foundedOn: null,
        listings: [],
        usLists: [],
        surveillance: { isExposed: false, basis: "none", reason: "A what-if: not judged." },
        ...whatIfProvenance(["brandEn", "designatedOn", "operatorType", "seatGb2260"], step.on),
      },
    },
  ];
}

const [FIRST_BRIEF_YEAR, LAST_BRIEF_YEAR] = [2019, 2024];

/** A zone that never was. */
export function addedZone(facts: Facts, step: Of<"add-zone">, at: string): Change[] {
  refuseTaken(facts, "zones", step.id, at);
  const gb2260 = codeOf(facts, step.place, at);
  const place = facts.places.find((one) => one.gb2260 === gb2260);
  const year = Number(step.on.slice(0, 4));
  return [
    {
      do: "add",
      table: "zones",
      record: {
        id: step.id,
        nameEn: step.name ?? place?.nameEn ?? step.id,
        nameZh: step.name ?? place?.nameZh ?? step.id,
        placeGb2260: gb2260,
        approvedOn: step.on,
        approvedBasis: "unknown",
        letterOn: null,
        announcedOn: null,
        documentNumber: null,
        briefYear: Math.min(LAST_BRIEF_YEAR, Math.max(FIRST_BRIEF_YEAR, year)),
        focusEn: "None: a what-if.",
        officialAddress: null,
        ...whatIfProvenance(["nameEn", "placeGb2260", "approvedOn"], step.on),
      },
    },
  ];
}

/** The field of a table that a step gives another value. */
const fields = {
  "move-platform": ["platforms", "seatGb2260"],
  "move-zone": ["zones", "placeGb2260"],
  "date-platform": ["platforms", "designatedOn"],
  "date-zone": ["zones", "approvedOn"],
} as const;

/** A designation that is somewhere else, or came at another time. */
export function changedDesignation(facts: Facts, step: Of<keyof typeof fields>, at: string): Change[] {
  const [table, field] = fields[step.do];
  const record: Readonly<Record<string, unknown>> = namedRecord(facts, table, step.id, at);
  const value = "place" in step ? codeOf(facts, step.place, at) : step.on;
  if (record[field] === value) {
    refuseStep(at, {
      why: "unchanged",
      of: { step: printOperation(step) },
      rule: "a change",
      value: `${step.id} as it is`,
      remedy: "leave the step out",
    });
  }
  return [{ do: "set", table, id: step.id, field, value }];
}

/** A designation that never was; what names it lets go of it. */
export function droppedDesignation(facts: Facts, step: Of<"drop-platform" | "drop-zone">, at: string): Change[] {
  const table = step.do === "drop-zone" ? "zones" : "platforms";
  namedRecord(facts, table, step.id, at);
  const named = table === "zones" ? facts.relatedZones.filter(({ zoneId }) => zoneId === step.id) : [];
  return [
    ...named.map(({ id }): Change => ({ do: "set", table: "related-zones", id, field: "zoneId", value: null })),
    { do: "remove", table, id: step.id },
  ];
}

/** A zone is a city once: refuses a what-if that leaves two zones in one place. */
export function refuseTwoInOnePlace(facts: Facts): void {
  const again = facts.zones.find(({ placeGb2260 }, i) => {
    return facts.zones.findIndex((other) => other.placeGb2260 === placeGb2260) < i;
  });
  if (again === undefined) return;
  const other = facts.zones.find(({ id, placeGb2260 }) => id !== again.id && placeGb2260 === again.placeGb2260);
  const place = facts.places.find(({ gb2260 }) => gb2260 === again.placeGb2260)?.id ?? again.placeGb2260;
  refuseStep(0, {
    why: "twoZones",
    of: { one: other?.id ?? "", other: again.id, place },
    rule: "at most one zone in a place",
    value: `${other?.id} and ${again.id} in ${place}`,
    remedy: "choose another place, or move or drop the zone that is there",
  });
}

function refuseTaken(facts: Facts, table: "platforms" | "zones", id: string, at: string): void {
  if (!facts[table].some((record) => record.id === id)) return;
  refuseStep(at, {
    why: "taken",
    of: { id },
    rule: `an id that ${table} do not have yet`,
    value: id,
    remedy: `for example ${id}-2`,
  });
}

/** Code of a place that is said by its id or its code. */
function codeOf(facts: Facts, said: string, at: string): string {
  const place = facts.places.find(({ id, gb2260 }) => id === said || gb2260 === said);
  if (place !== undefined) return place.gb2260;
  const ids = facts.places.map(({ id }) => id as string);
  const out = waysOut(said, ids);
  const given = { rule: "the id of a place", value: said, remedy: remedyOf(out) };
  return refuseStep(at, { why: "place", of: { id: said, ...out }, ...given });
}

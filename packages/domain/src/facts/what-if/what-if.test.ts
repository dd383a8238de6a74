import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../errors.ts";
import { scoreFramework } from "../../scenario/framework/score-framework.ts";
import { bundledFacts } from "../bundled.ts";
import { checkClaims } from "../claims/check-claims.ts";
import { designationsAsOf } from "../designations.ts";
import { factsVersion } from "../facts-version.ts";
import { briefFramework } from "../framework/brief-framework.ts";
import { briefIndicators } from "../framework/registry.ts";
import { inMegaRegions } from "../geography.ts";
import { marketBounds } from "../market-bounds.ts";
import { markets } from "../markets.ts";
import { isBinding } from "../milestones-instruments.ts";
import { withReadings } from "../readings.ts";
import { isAssumed } from "./assumed.ts";
import { verbs } from "./operation.ts";
import { parseWhatIf } from "./parse-what-if.ts";
import { whatIfPresets } from "./presets.ts";
import { whatIfPresetWords } from "./presets-words.ts";
import { printOperation, printWhatIf } from "./print-what-if.ts";
import { withWhatIf } from "./with-what-if.ts";
import { whatIfClauses, whatIfRemark } from "./words.ts";

const facts = bundledFacts();
const asOf = "2026-11-23";
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const copy = (value: unknown) => JSON.stringify(value);

/** Names that try to break out of text, tables, markup and reading direction. */
const hostile = [
  '<script>alert("x")</script>',
  '=cmd|"/c calc"!A1',
  "שלום עולם",
  "a;b~c:d%3Be.f,g",
  "👩🏽‍🔬 & Söhne",
  "]]>",
  "'; --",
];

/** Steps of every form, with records that exist. */
const step = () => {
  const kebab = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
  const on = fc
    .date({ min: new Date("2000-01-02"), max: new Date("2099-12-30"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
    .chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
  const place = fc.constantFrom(...ids(facts.places));
  const name = fc.oneof(
    fc.constant(null),
    fc.constantFrom(...hostile),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => {
      return (
        /^\S(.*\S)?$/u.test(text.normalize("NFC")) &&
        !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(text.normalize("NFC"))
      );
    }),
  );
  const escaped = (text: string | null) =>
    text === null ? "" : `~${text.normalize("NFC").replaceAll("%", "%25").replaceAll(";", "%3B")}`;
  const share = fc.integer({ min: 1, max: 1_000_000 });
  const shares = fc
    .uniqueArray(fc.tuple(kebab, share), { minLength: 1, maxLength: 6, selector: ([firm]) => firm })
    .map((list) =>
      list
        .map(([firm, parts]) => `${firm}=${parts / 1_000_000 / 6 < 1e-6 ? 0 : Number((parts / 6_000_000).toFixed(6))}`)
        .join(","),
    );
  const number = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((parts) => parts / 1000);
  const values = fc
    .tuple(number, number, number)
    .map((list) => [...list].sort((a, b) => a - b))
    .chain(([low = 0, value = 0, high = 0]) => fc.constantFrom(`${value}`, `${value},${low},${high}`));
  return fc.oneof(
    fc
      .tuple(kebab, place, on, fc.constantFrom("", ".research-institute", ".private-enterprise"), name)
      .map(([id, where, day, type, own]) => `add-platform.${id}.${where}.${day}${type}${escaped(own)}`),
    fc.tuple(kebab, place, on, name).map(([id, where, day, own]) => `add-zone.${id}.${where}.${day}${escaped(own)}`),
    fc.tuple(fc.constantFrom(...ids(facts.zones)), place).map(([id, where]) => `move-zone.${id}.${where}`),
    fc.tuple(fc.constantFrom(...ids(facts.platforms)), on).map(([id, day]) => `date-platform.${id}.${day}`),
    fc.constantFrom(...ids(facts.platforms)).map((id) => `drop-platform.${id}`),
    fc.tuple(fc.constantFrom(...ids(facts.milestonesChina)), on).map(([id, day]) => `date-milestone.${id}.${day}`),
    fc.constantFrom(...ids(facts.milestonesChina)).map((id) => `drop-milestone.${id}`),
    fc.tuple(fc.constantFrom(...ids(facts.marketShares)), shares).map(([id, list]) => `set-shares.${id}:${list}`),
    fc
      .tuple(fc.constantFrom(...ids(briefIndicators)), fc.constantFrom("", ".2019", ".2025"), values)
      .map(([id, year, list]) => `judge.${id}${year}:${list}`),
  );
};

describe("parseWhatIf(text), printWhatIf(steps)", () => {
  it("print what was read back to one text that reads to the same, whatever the order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(step(), { maxLength: 12, selector: (text) => printWhatIf(parseWhatIf(text)) }),
        (parts) => {
          const once = printWhatIf(parseWhatIf(parts.join(";")));
          expect(printWhatIf(parseWhatIf(once))).toBe(once);
          expect(parseWhatIf(once)).toEqual(parseWhatIf([...parts].reverse().join(";")));
          expect(printWhatIf(parseWhatIf(["v1", ...parts].join(";")))).toBe(once);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(hostile)("keep the name %j as it is", (name) => {
    const text = `add-platform.x.shanghai.2025~${name.replaceAll("%", "%25").replaceAll(";", "%3B")}`;
    const [read] = parseWhatIf(text);
    expect(read).toMatchObject({ name: name.normalize("NFC") });
    expect(read === undefined ? "" : printOperation(read)).toBe(text);
  });

  it("knows every verb", () => {
    expect(new Set(verbs).size).toBe(14);
  });

  it.each([
    ["hello", "begins with one of"],
    ["drop-platfrom.dji", 'did you mean "drop-platform"'],
    ["add-platform.a.b", "requires the form add-platform.<new id>"],
    ["drop-zone.a.b", "requires the form drop-zone.<id>"],
    ["drop-zone.suzhou~name", "requires the form drop-zone.<id>"],
    ["judge.open-tasks:1,2", "a value with its least and its greatest"],
    ["judge.open-tasks:3,4,5", "least ≤ value ≤ greatest"],
    ["judge.open-tasks:1e3", "no plain number"],
    ["set-shares.x:a=60", "so 55 % is 0.55"],
    ["set-shares.x:a=0.6,b=0.6", "sum to at most 1"],
    ["set-shares.x:a=0.2,a=0.2", "each firm once"],
    ["add-zone.x.yibin.1999", "a date from 2000"],
    ["add-zone.x.yibin.2024-02-30", "on:"],
    ["add-zone.x.yibin.2024~a\u202eb", "without control characters"],
    ["add-zone.x.yibin.2024~%41", "write"],
    ["drop-zone.suzhou;drop-zone.suzhou", "each step once"],
    ["v2;drop-zone.suzhou", "the form v1"],
    [Array.from({ length: 61 }, (_, i) => `drop-zone.z${i}`).join(";"), "at most 60 steps"],
  ])("refuse %j with the remedy", (text, message) => {
    expect(() => parseWhatIf(text)).toThrow(InputError);
    expect(() => parseWhatIf(text)).toThrow(message);
  });
});

describe("withWhatIf(facts, text)", () => {
  it("leaves the facts, their version and their hash as they were", () => {
    const before = copy(facts);
    const version = factsVersion(facts);
    for (const { whatif = "" } of whatIfPresets) expect(factsVersion(withWhatIf(facts, whatif))).toBe(version);
    expect(copy(facts)).toBe(before);
    expect(factsVersion(JSON.parse(before))).toBe(version);
    expect(withWhatIf(facts, "")).toBe(facts);
  });

  it("adds, moves, dates and drops designations", () => {
    const laid = withWhatIf(
      facts,
      "add-platform.nokia.shanghai.2025-06-30~Nokia;move-zone.suzhou.yibin;date-zone.wuhan.2018;drop-zone.xian",
    );
    expect(laid.platforms).toHaveLength(24);
    expect(laid.platforms.find(({ id }) => id === "nokia")).toMatchObject({
      brandEn: "Nokia",
      designatedOn: "2025-06-30",
    });
    expect(laid.zones.find(({ id }) => id === "suzhou")?.placeGb2260).toBe("511500");
    expect(laid.zones[0]?.id).toBe("wuhan");
    expect(laid.zones).toHaveLength(17);
    expect(laid.whatIf?.text).toBe(
      "add-platform.nokia.shanghai.2025-06-30~Nokia;move-zone.suzhou.yibin;date-zone.wuhan.2018;drop-zone.xian",
    );
  });

  it("undone by the opposite step gives the same numbers", () => {
    const back = withWhatIf(facts, "date-zone.suzhou.2030");
    const before = designationsAsOf(facts, "zones", { asOf });
    const after = designationsAsOf(back, "zones", { asOf });
    expect(before.filter(({ id }) => id !== "suzhou")).toEqual(after);
  });

  it("brings a market's shares", () => {
    const laid = withWhatIf(facts, "set-shares.ai-soft-hardware-11:a=0.5,b=0.5");
    const market = markets(laid, {}).find(({ record }) => record.id === "ai-soft-hardware-11");
    expect(market === undefined ? null : marketBounds(market)?.hhi).toMatchObject({ min: 0.5, max: 0.5 });
    const added = withWhatIf(facts, "add-shares.ai-servers.2025H1:a=0.25,b=0.25,c=0.25,d=0.25");
    const found = markets(added, { market: "ai-servers" }).find(({ record }) => record.period === "2025H1");
    expect(found === undefined ? null : marketBounds(found)?.hhi).toMatchObject({ min: 0.25, max: 0.25 });
  });

  it("changes a milestone's date, and takes binding rules out since a day", () => {
    const dated = withWhatIf(facts, "date-milestone.pipl-2021.2019-11-01").milestonesChina;
    expect(dated.find(({ id }) => id === "pipl-2021")).toMatchObject({
      effectiveOn: "2019-11-01",
      adoptedOn: "2019-11-01",
    });
    const left = withWhatIf(facts, "no-binding-since.2021-01-01").milestonesChina;
    expect(left.filter(({ instrument, adoptedOn }) => isBinding(instrument) && adoptedOn >= "2021")).toEqual([]);
    expect(left.length).toBeLessThan(facts.milestonesChina.length);
  });

  it("sets a judgement by hand, with its interval, in the years it is for", () => {
    const read = (text: string) =>
      briefFramework(withWhatIf(facts, text), { asOf }).framework.periods.map(
        ({ evidence }) => evidence["hosts-filed"] ?? null,
      );
    expect(new Set(read("judge.hosts-filed:0.7,0.5,0.9").map(copy))).toEqual(
      new Set([copy({ value: 0.7, low: 0.5, high: 0.9 })]),
    );
    expect(read("judge.hosts-filed.2025:0.7").filter((one) => one !== null)).toEqual([{ value: 0.7 }]);
  });

  it.each([
    ["drop-zone.suzhou;move-zone.suzhou.yibin", "one decision on zone suzhou"],
    ["no-binding-since.2021-01-01;drop-milestone.pipl-2021", "leave the step out"],
    ["no-binding-since.2099-01-01", "a day since which there was a binding rule"],
    ["judge.open-tasks:20;judge.open-tasks.2024:30", "one decision on indicator open-tasks"],
    ["add-platform.dji.shanghai.2025", "do not have yet"],
    ["move-zone.suzhu.yibin", 'did you mean "suzhou"?'],
    ["move-zone.suzhou.yibim", 'did you mean "yibin"?'],
    ["move-zone.suzhou.suzhou", "leave the step out"],
    ["move-zone.suzhou.chengdu", "at most one zone in a place"],
    ["judge.open-task:20", 'did you mean "open-tasks"?'],
    ["set-shares.ai-servers:a=0.1", "market-shares.json"],
    ["add-shares.ai-server.2025:a=0.1", 'did you mean "ai-servers"?'],
    ["drop-milestone.ai-act-2024", "give it another date"],
  ])("refuses %j with the remedy", (text, message) => {
    expect(() => withWhatIf(facts, text)).toThrow(InputError);
    expect(() => withWhatIf(facts, text)).toThrow(message);
  });

  it("follows readings, and readings and claims can follow it", () => {
    const laid = withWhatIf(
      withReadings(facts, ["cloudwalk-seat.chongqing"]),
      "no-binding-since.2021-01-01;drop-zone.xian",
    );
    expect(laid.readings).toEqual(["cloudwalk-seat.chongqing"]);
    const claim = checkClaims(laid, { asOf }).find(({ id }) => id === "c19");
    expect(claim?.verdict).toBe("cannot-be-computed");
  });

  it("marks what is assumed, and no more", () => {
    const laid = withWhatIf(facts, "move-zone.suzhou.yibin;add-platform.x.shanghai.2025");
    expect(isAssumed(laid, "zones", "suzhou", ["placeGb2260"])).toBe(true);
    expect(isAssumed(laid, "zones", "suzhou", ["approvedOn"])).toBe(false);
    expect(isAssumed(laid, "platforms", "x", ["brandEn"])).toBe(true);
    expect(isAssumed(laid, "platforms", "dji")).toBe(false);
    expect(isAssumed(facts, "platforms", "dji")).toBe(false);
  });
});

describe("whatIfClauses(language, facts)", () => {
  const every = withWhatIf(
    facts,
    [
      'add-platform.x.shanghai.2025.research-institute~<i>"X"',
      "add-zone.y.yibin.2025",
      "move-platform.dji.chengdu;move-zone.suzhou.luzhou;date-platform.tal.2020;date-zone.wuhan.2018;drop-platform.jd;drop-zone.xian",
      "date-milestone.pipl-2021.2020-01-01;drop-milestone.e-commerce-law-2018;no-binding-since.2023-01-01",
      "set-shares.ai-soft-hardware-11:a=0.5;add-shares.ai-servers.2025:b=0.5;judge.open-tasks:20,10,30",
    ].join(";"),
  );

  it.each(["en", "de", "fr"] as const)("says every step in %s", (language) => {
    const clauses = whatIfClauses(language, every);
    expect(clauses).toHaveLength(14);
    for (const clause of clauses) expect(clause).not.toMatch(/undefined|null|\.$/);
    const remark = whatIfRemark(language, every) ?? "";
    for (const clause of clauses) expect(remark).toContain(clause);
    expect(whatIfRemark(language, facts)).toBeNull();
  });

  it("follows a name by a word of the sentence, so that a right-to-left name turns no date around", () => {
    for (const language of ["en", "de", "fr"] as const) {
      const [clause = ""] = whatIfClauses(language, withWhatIf(facts, "add-platform.x.shanghai.2025-06-30~שלום"));
      expect(clause).toMatch(/שלום[ ”“»]+ ?\p{Script=Latin}/u);
    }
  });
});

describe("whatIfPresets", () => {
  it.each(whatIfPresets.map((preset) => [preset.id, preset] as const))(
    "%s can be laid and is in canonical form",
    (id, preset) => {
      const { whatif = "", reading } = preset;
      const laid = withWhatIf(withReadings(facts, reading === undefined ? [] : [reading]), whatif);
      expect(laid.whatIf?.text ?? "").toBe(whatif);
      expect(scoreFramework(briefFramework(laid, { asOf: preset.asOf ?? asOf }).framework).at(-1)?.balance).toBeTypeOf(
        "number",
      );
      for (const language of ["en", "de", "fr"] as const)
        expect(whatIfPresetWords[language][id].question).toMatch(/\?$/);
    },
  );

  it("does what it says: no zone after 2019 lies inside the mega-regions, the next platform is the 24th", () => {
    const inland = withWhatIf(facts, whatIfPresets.find(({ id }) => id === "inland-zones")?.whatif ?? "");
    const later = designationsAsOf(inland, "zones", { asOf }).filter(({ on }) => on > "2019-12-31");
    expect(later.filter(({ gb2260 }) => inMegaRegions(gb2260, inland))).toEqual([]);
    expect(later).toHaveLength(11);
    const european = withWhatIf(facts, whatIfPresets.find(({ id }) => id === "european-platform")?.whatif ?? "");
    expect(european.platforms).toHaveLength(24);
    expect(european.platforms.at(-1)?.id).toBe("european-firm");
  });
});

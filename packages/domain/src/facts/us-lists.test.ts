import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { entityListed, type UsListEntry, usListEntries } from "./us-lists.ts";

const facts = bundledFacts();

test("usListEntries(facts, { asOf }) gives every entry once, by day, and none before its day", () => {
  const all = usListEntries(facts, { asOf: "2026-11-27" });
  expect(all).toHaveLength(facts.platforms.flatMap(({ usLists }) => usLists).length);
  expect(all.map(({ listedOn }) => listedOn)).toEqual(all.map(({ listedOn }) => listedOn).toSorted());
  expect(usListEntries(facts, { asOf: "2019-05-15" })).toEqual([]);
  expect(() => usListEntries(facts, { asOf: "2019" })).toThrow("usListEntries requires");
});

test("an entry that was removed later still stands on a day before", () => {
  const [removed] = usListEntries(facts, { asOf: "2026-11-27" }).filter(({ status }) => status === "removed");
  if (removed === undefined) throw new Error("no entry was ever removed; choose another case");
  const before = usListEntries(facts, { asOf: removed.listedOn.padEnd(10, "-31") });
  const same = ({ platform, list }: UsListEntry) => platform === removed.platform && list === removed.list;
  expect(before.find(same)?.status).toBe("listed");
});

const entry = (platform: string, over: Partial<UsListEntry> = {}): UsListEntry => ({
  platform: platform as UsListEntry["platform"],
  list: "entity-list",
  status: "listed",
  listedOn: "2020-01-01" as UsListEntry["listedOn"],
  citation: null,
  namedAs: null,
  verification: "seen",
  sources: [],
  ...over,
});

test("entityListed(entries) counts operators, not entries, and keeps what was read apart from what is recalled", () => {
  const twice = [entry("a"), entry("a", { verification: "recalled" }), entry("b", { verification: "recalled" })];
  expect(entityListed(twice)).toEqual({ seen: 1, recalled: 1 });
});

test("entityListed(entries) leaves out other lists, parents, removals and withdrawn notices", () => {
  const others = [
    entry("a", { list: "ns-cmic" }),
    entry("b", { status: "related-entity-listed" }),
    entry("c", { status: "removed" }),
    entry("d", { status: "withdrawn-before-publication" }),
  ];
  expect(entityListed(others)).toEqual({ seen: 0, recalled: 0 });
  expect(entityListed([])).toEqual({ seen: 0, recalled: 0 });
});

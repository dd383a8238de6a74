import { expect, test } from "vitest";
import type { Answer } from "../ask/answer.ts";
import { wordsOf } from "../words/words.ts";
import { askedWithout, saysWhy } from "./left-out.ts";
import { pageView } from "./page-view.ts";
import { type Address, readAddress } from "./read-address.ts";

const read = (id: "scenarios" | "governance", query: string) => readAddress(pageView(id), new URLSearchParams(query));
const refuse = (about: string): Answer<string> => ({ is: "refused", message: `no such ${about}`, about });
const asked = (address: Address, bad: readonly string[] = []) =>
  askedWithout(address, async ({ chosen }) => [
    { is: "here", value: "x" } as Answer<string>,
    ...bad.filter((name) => chosen.has(name)).map(refuse),
  ]);

test("askedWithout(address, ask) leaves out malformed choices, keeps the others, and says why with the remedy", async () => {
  const query = "weights=luck:3&rule=geometric&goalposts=open-tasks:30..30&kappa=0";
  const { address, leftOut } = await asked(read("scenarios", query));
  expect(Object.fromEntries(address.chosen)).toEqual({ rule: "geometric" });
  expect(address.problem).toBeNull();
  expect(leftOut.map(({ name }) => name).toSorted()).toEqual(["goalposts", "kappa", "weights"]);
  const said = leftOut.map((one) => saysWhy(one, wordsOf("en"), "en")).join(" ");
  expect(said).toContain("say which value would be wholly adverse and which wholly benign");
  expect(said).toContain("a number from 0.5 to 1000");
});

test("askedWithout(address, ask) leaves out, one by one, what the server says cannot be", async () => {
  const address = read("scenarios", "whatif=drop-platform.nobody&goalposts=open-tasks:60..12&rule=harmonic");
  const found = await asked(address, ["whatif", "goalposts"]);
  expect(Object.fromEntries(found.address.chosen)).toEqual({ rule: "harmonic" });
  expect(found.leftOut).toEqual([
    { name: "whatif", value: "drop-platform.nobody", why: { message: "no such whatif" } },
    { name: "goalposts", value: "open-tasks:60..12", why: { message: "no such goalposts" } },
  ]);
  expect(found.answers).toEqual([{ is: "here", value: "x" }]);
});

test("askedWithout(address, ask) forgives nothing where the page does not, and no refusal that names no choice of its", async () => {
  const strict = await asked(read("governance", "asOf=2024-13-01"));
  expect(strict.leftOut).toEqual([]);
  expect(strict.address.problem).toMatchObject({ kind: "invalid", name: "asOf" });
  const other = await askedWithout(read("scenarios", "rule=harmonic"), async () => [refuse("moon")]);
  expect(other.leftOut).toEqual([]);
  expect(other.answers).toEqual([refuse("moon")]);
});

test("saysWhy(choice, words, locale) says why a what-if cannot be in the reader's language, read here or by the server", async () => {
  const { leftOut } = await asked(read("scenarios", "whatif=drop-platfrom.dji"));
  const said = (locale: "de" | "fr") => leftOut.map((one) => saysWhy(one, wordsOf(locale), locale));
  expect(said("de")).toEqual(["Kein Schritt beginnt mit „drop-platfrom“. Ist „drop-platform“ gemeint?"]);
  expect(said("fr")[0]).toContain("Vouliez-vous dire");
  const refusal = { why: "record", of: { id: "nobody", meant: null, known: "dji, baidu" } } as const;
  const answer = { is: "refused", message: "in English", about: "whatif", refusal } as const;
  const asking = askedWithout(read("scenarios", "whatif=drop-platform.nobody"), async ({ chosen }) =>
    chosen.has("whatif") ? [answer] : [],
  );
  const [one] = (await asking).leftOut;
  if (one === undefined) throw new Error("nothing left out");
  expect(saysWhy(one, wordsOf("de"), "de")).toBe(
    "Es gibt keinen Datensatz „nobody“, den dieser Schritt ändern könnte. Bekannt sind: dji, baidu",
  );
});

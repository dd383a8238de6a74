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
  const said = leftOut.map((one) => saysWhy(one, wordsOf("en"))).join(" ");
  expect(said).toContain("say which value would be wholly adverse and which wholly benign");
  expect(said).toContain("a number from 0.5 to 1000");
});

test("askedWithout(address, ask) leaves out, one by one, what the server says cannot be", async () => {
  const address = read("scenarios", "whatif=drop-platform.nobody&goalposts=open-tasks:60..12&rule=harmonic");
  const found = await asked(address, ["whatif", "goalposts"]);
  expect(Object.fromEntries(found.address.chosen)).toEqual({ rule: "harmonic" });
  expect(found.leftOut).toEqual([
    { name: "whatif", value: "drop-platform.nobody", why: "no such whatif" },
    { name: "goalposts", value: "open-tasks:60..12", why: "no such goalposts" },
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

import { bundledFacts, openCompetitionYears } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("open-competition shows every national round and local call once, under its year", () => {
  const { figure, rows } = viewOf("open-competition");
  if (figure.kind !== "named-dots") throw new Error(figure.kind);
  const { openCompetitionRounds, openCompetitionLocalCalls } = bundledFacts();
  const on = [
    ...openCompetitionRounds.map(({ id, announcedOn }) => [id, announcedOn.slice(0, 4)]),
    ...openCompetitionLocalCalls.map(({ id, on }) => [id, on.slice(0, 4)]),
  ];
  expect(Object.fromEntries(figure.dots.map(({ id, column: year }) => [id, year]))).toEqual(Object.fromEntries(on));
  expect(rows).toHaveLength(on.length);
});

test("open-competition's rounds that are AI throughout have the tasks that the yearly counts add up", () => {
  const years = openCompetitionYears(bundledFacts(), { asOf: "2026-11-23" });
  const payload = viewOf("open-competition", "calls=national");
  const [days, kinds, tasks] = ["on", "kind", "tasks"].map((id) => column(payload, id)) as [
    string[],
    string[],
    number[],
  ];
  for (const { year, aiTasks } of years) {
    if (aiTasks === null) continue;
    const own = tasks.filter(
      (_, i) => days[i]?.startsWith(String(year)) && kinds[i] === "National rounds, AI throughout",
    );
    expect(own.reduce((total, one) => total + one, 0)).toBe(aiTasks);
  }
});

test("open-competition leaves the number of tasks empty where none was found, and says so on the mark", () => {
  const { figure } = viewOf("open-competition", "calls=national");
  if (figure.kind !== "named-dots") throw new Error(figure.kind);
  const unknown = bundledFacts().openCompetitionRounds.filter(({ taskCount }) => taskCount === null);
  expect(unknown.length).toBeGreaterThan(0);
  for (const { id } of unknown) expect(figure.dots.find((dot) => dot.id === id)?.label).toMatch(/: tasks not found$/);
});

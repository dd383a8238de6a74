// @vitest-environment jsdom
import { LOCALES } from "@observatory/charts";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Answer } from "../../ask/answer.ts";
import type { ChartView } from "../../ask/chart.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { pageView } from "../../views/page-view.ts";
import { readAddress } from "../../views/read-address.ts";
import { wordsOf } from "../../words/words.ts";
import { PageState } from "./page-state.tsx";

// Modules are shared between the tests of a worker; what was loaded before must meet this stand-in, too.
vi.hoisted(() => vi.resetModules());
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => {} }) }));
afterEach(cleanup);

function shown(answers: Answer<ChartView>[], query: [string, string][] = [], locale: OpenPage["locale"] = "en") {
  const address = readAddress(pageView("governance"), query);
  const charts = answers.map((answer, i) => ({ id: `${i}`, answer }));
  render(
    <PageState page={{ locale, words: wordsOf(locale), address, charts, leftOut: [], today: null, embed: null }}>
      {(open) => open.map(({ id, view }) => <p key={id}>{view === null ? "broken" : "drawn"}</p>)}
    </PageState>,
  );
  return screen.queryByRole("heading", { level: 1 })?.textContent;
}

test.each(LOCALES)("<PageState> says in %s that the server is away", (locale) => {
  expect(shown([{ is: "away" }], [], locale)).toBe(wordsOf(locale).away.title);
});

test("<PageState> shows what it can when the server failed at one chart", () => {
  expect(shown([{ is: "broken" }, { is: "here", value: {} as never }])).toBeUndefined();
  expect(screen.getByText("broken")).toBeTruthy();
  expect(screen.getByText("drawn")).toBeTruthy();
});

test("<PageState> names the choice at fault and what it takes", () => {
  shown([], [["milestone-lanes.force", "soft"]]);
  expect(screen.getByText(/“soft” is not a value that “milestone-lanes.force” takes/)).toBeTruthy();
  expect(screen.getByText("binding")).toBeTruthy();
  expect(screen.getByRole("link").getAttribute("href")).toBe("/governance");
});

test("<PageState> passes on why the server refused", () => {
  shown([{ is: "refused", message: "unknown reading: a.b" }]);
  expect(screen.getByText(/unknown reading: a.b/)).toBeTruthy();
});

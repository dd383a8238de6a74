// @vitest-environment jsdom
import { LOCALES } from "@observatory/charts";
import { cleanup, render, screen, within } from "@testing-library/react";
import { NuqsTestingAdapter } from "nuqs/adapters/testing";
import { afterEach, expect, test } from "vitest";
import type { DesignationList } from "../../ask/designations.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { pageView } from "../../views/page-view.ts";
import { readAddress } from "../../views/read-address.ts";
import { designationTableWords } from "../../words/sections/designation-table.ts";
import { wordsOf } from "../../words/words.ts";
import { DesignationFinder } from "./designation-finder.tsx";

afterEach(cleanup);

const row = {
  table: "platforms" as const,
  id: "acme",
  name: "Acme",
  nameZh: "顶点",
  on: "2019-08-29",
  field: "smart anvils",
  place: "Beijing",
  region: "beijing-tianjin-hebei",
  operatorType: "private-enterprise" as const,
  verification: "seen" as const,
};

function shown(list: Partial<DesignationList>, query: [string, string][] = [], locale: OpenPage["locale"] = "en") {
  const address = readAddress(pageView("designations"), query);
  const page = { locale, words: wordsOf(locale), address, charts: [], leftOut: [], today: null, embed: null };
  const counts = { platforms: list.rows?.length ?? 0, zones: 0 };
  const value = { asOf: "2026-01-01", rows: [], of: 41, counts, years: ["2017", "2019"], ...list };
  render(
    <NuqsTestingAdapter searchParams={query.map((pair) => pair.join("=")).join("&")}>
      <DesignationFinder page={page} answer={{ is: "here", value }} />
    </NuqsTestingAdapter>,
  );
  return address;
}

test("<DesignationFinder> names each record on the way to its page and says how many are left", () => {
  shown({ rows: [row] }, [["region", "mega-regions"]]);
  expect(screen.getByText("1 of 41 shown: 1 platforms, 0 zones")).toBeTruthy();
  const table = screen.getByRole("table");
  expect(within(table).getByRole("link", { name: "Acme" }).getAttribute("href")).toBe("/platforms/acme");
  expect(within(table).getByText("顶点").closest("td")?.lang).toBe("zh-Hans");
  expect(within(table).getByText("29 Aug 2019")).toBeTruthy();
});

test.each(LOCALES)(
  "<DesignationFinder> says in %s that nothing answers, and in which years something would",
  (locale) => {
    shown({}, [["year", "2031"]], locale);
    const words = designationTableWords[locale];
    expect(screen.getByText(words.none("41"))).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/2017.*2019/)).toBeTruthy();
    const year = within(screen.getByRole("group", { name: words.year }));
    expect(year.getByRole<HTMLInputElement>("radio", { name: "2031" }).checked).toBe(true);
  },
);

test("<DesignationFinder> is a plain form that leads back to the table and keeps the page's other choices", () => {
  shown({ rows: [row] }, [
    ["asOf", "2020-06-30"],
    ["scheme", "platforms"],
  ]);
  const form = screen.getByRole<HTMLFormElement>("form");
  expect([form.method, form.getAttribute("action")]).toEqual(["get", "/designations#find"]);
  const sent = [...new FormData(form)].map(([name, value]) => `${name}=${value}`);
  expect(sent).toEqual(["asOf=2020-06-30", "q=", "scheme=platforms", "year=", "region=any", "operator=any"]);
  expect(
    readAddress(
      pageView("designations"),
      [...new FormData(form)].map(([n, v]) => [n, String(v)]),
    ).chosen,
  ).toEqual(
    new Map([
      ["asOf", "2020-06-30"],
      ["scheme", "platforms"],
    ]),
  );
});

test.each([
  ["scheme", "cities"],
  ["year", "20"],
  ["year", "1999"],
  ["region", "atlantis"],
  ["operator", "guild"],
  ["q", "x".repeat(201)],
])("the address %s=%s is refused by name", (name, value) => {
  expect(readAddress(pageView("designations"), [[name, value]]).problem).toMatchObject({ kind: "invalid", name });
});

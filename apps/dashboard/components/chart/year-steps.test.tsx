// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NuqsTestingAdapter, type UrlUpdateEvent } from "nuqs/adapters/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { YearSteps } from "./year-steps.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const steps = [
  ...["2017", "2018", "2019"].map((year) => ({ label: year, asOf: `${year}-12-31`, href: `/page?asOf=${year}-12-31` })),
  { label: "Latest", asOf: "", href: "/page" },
];
const words = { label: "Years", slider: "Year", play: "Play", pause: "Pause", latest: "Latest" };

function shown(searchParams = "") {
  const onUrlUpdate = vi.fn<(event: UrlUpdateEvent) => void>();
  render(
    <NuqsTestingAdapter searchParams={searchParams} onUrlUpdate={onUrlUpdate} hasMemory>
      <YearSteps steps={steps} words={words} />
    </NuqsTestingAdapter>,
  );
  return () => onUrlUpdate.mock.lastCall?.[0].queryString;
}
const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "Year" });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test("YearSteps links every year, marks the one shown, and names it on the slider", () => {
  shown("?asOf=2018-12-31");
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(steps.map(({ href }) => href));
  expect(screen.getByRole("link", { current: true }).textContent).toBe("2018");
  expect(slider().getAttribute("aria-valuetext")).toBe("2018");
});

test("YearSteps takes a day between two years for the earlier, and no day for the latest", () => {
  shown("?asOf=2018-06-01");
  expect(screen.getByRole("link", { current: true }).textContent).toBe("2017");
  cleanup();
  shown();
  expect(screen.getByRole("link", { current: true }).textContent).toBe("Latest");
});

test("YearSteps writes the year that the slider is moved to", async () => {
  const query = shown();
  fireEvent.change(slider(), { target: { value: "1" } });
  await pass(1_000);
  expect(query()).toBe("?asOf=2018-12-31");
});

test("YearSteps plays from the first year to the latest and stops there; pause holds it", async () => {
  const query = shown();
  fireEvent.click(screen.getByRole("button", { name: "Play" }));
  await pass(100);
  expect(query()).toBe("?asOf=2017-12-31");
  await pass(1_300);
  expect(query()).toBe("?asOf=2018-12-31");
  fireEvent.click(screen.getByRole("button", { name: "Pause" }));
  await pass(10_000);
  expect(query()).toBe("?asOf=2018-12-31");
  fireEvent.click(screen.getByRole("button", { name: "Play" }));
  for (let year = 0; year < 4; year++) await pass(1_300);
  expect(query()).toBe("");
  expect(screen.getByRole("button", { name: "Play" })).toBeTruthy();
});

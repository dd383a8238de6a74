// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NuqsTestingAdapter, type UrlUpdateEvent } from "nuqs/adapters/testing";
import { afterEach, expect, test, vi } from "vitest";
import { ChoiceForm } from "./choice-form.tsx";
import type { Control } from "./control.ts";

configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

const options = (...values: string[]) => values.map((value) => ({ value, label: value.toUpperCase() }));
const controls: Control[] = [
  { kind: "choice", name: "few", label: "Few", standard: "a", options: options("a", "b") },
  {
    kind: "choice",
    name: "many",
    label: "Many",
    standard: "a",
    options: options("a", "b", "c", "a long one", "an even longer one", "the longest of all"),
  },
  { kind: "choices", name: "several", label: "Several", standard: "a,b", options: options("a", "b") },
  { kind: "weights", name: "weights", label: "Weights", standard: "", options: options("a", "b"), language: "en" },
  { kind: "day", name: "asOf", label: "As of", standard: "", hint: "by that day" },
];

function shown(searchParams = "", fold?: string) {
  const onUrlUpdate = vi.fn<(event: UrlUpdateEvent) => void>();
  render(
    <NuqsTestingAdapter searchParams={searchParams} onUrlUpdate={onUrlUpdate} hasMemory>
      <ChoiceForm
        label="Choices"
        controls={controls}
        action="/page"
        keep={[["other", "x"]]}
        words={{ apply: "Show", reset: "Reset" }}
        {...(fold === undefined ? {} : { fold })}
      />
    </NuqsTestingAdapter>,
  );
  const query = () => onUrlUpdate.mock.lastCall?.[0].queryString;
  return { query, onUrlUpdate };
}

test("<ChoiceForm> writes a choice to the address, as a step to go back from, and a default not at all", async () => {
  const { query, onUrlUpdate } = shown();
  fireEvent.click(screen.getByLabelText("B", { selector: "[type=radio]" }));
  await waitFor(() => expect(query()).toBe("?few=b"));
  expect(onUrlUpdate.mock.lastCall?.[0].options).toMatchObject({ history: "push", scroll: false, shallow: false });
  fireEvent.click(screen.getByLabelText("A", { selector: "[type=radio]" }));
  await waitFor(() => expect(query()).toBe(""));
});

test("<ChoiceForm> shows what the address says, and goes back to the standard view at once", async () => {
  const { query } = shown("?few=b&many=c&asOf=2020-06-30");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Many" }).value).toBe("c");
  expect(screen.getByLabelText<HTMLInputElement>("As of").value).toBe("2020-06-30");
  fireEvent.click(screen.getByRole("button", { name: "Reset" }));
  await waitFor(() => expect(query()).toBe(""));
});

test("<ChoiceForm> writes several as one list, and none as an empty one", async () => {
  const { query } = shown();
  fireEvent.click(screen.getByRole("checkbox", { name: "A" }));
  await waitFor(() => expect(query()).toBe("?several=b"));
  fireEvent.click(screen.getByRole("checkbox", { name: "B" }));
  await waitFor(() => expect(query()).toBe("?several="));
});

test("<ChoiceForm> writes weights that differ from 1, shows the shares they come to, and never all nought", async () => {
  const { query } = shown();
  fireEvent.change(screen.getByRole("slider", { name: "A" }), { target: { value: "3" } });
  await waitFor(() => expect(query()).toBe("?weights=a:3"));
  await waitFor(() => expect(screen.getByText("75%")).toBeTruthy());
  fireEvent.change(screen.getByRole("slider", { name: "A" }), { target: { value: "0" } });
  await waitFor(() => expect(query()).toBe("?weights=a:0"));
  fireEvent.change(screen.getByRole("slider", { name: "B" }), { target: { value: "0" } });
  expect(query()).toBe("?weights=a:0");
});

test("<ChoiceForm> is a plain form without scripts: every choice named, what others chose kept", () => {
  shown("?few=b");
  const form = screen.getByRole<HTMLFormElement>("form", { name: "Choices" });
  expect([form.method, form.getAttribute("action")]).toEqual(["get", "/page"]);
  const sent = [...new FormData(form)].map(([name, value]) => `${name}=${value}`);
  expect(sent).toEqual(["other=x", "few=b", "many=a", "several=", "several=a", "several=b", "weights=", "asOf="]);
});

test("<ChoiceForm fold> folds up under a name that says what stands chosen, and asks for the same", async () => {
  const { query } = shown("?many=c&several=b&asOf=2020-06-30", "Change the view");
  const summary = screen.getByText("Change the view").closest("summary");
  expect(summary?.textContent).toBe("Change the view A · C · B · As of 2020-06-30");
  expect(summary?.parentElement).toHaveProperty("open", false);
  fireEvent.click(screen.getByLabelText("B", { selector: "[type=radio]" }));
  await waitFor(() => expect(query()).toContain("few=b"));
  await waitFor(() => expect(summary?.textContent).toBe("Change the view B · C · B · As of 2020-06-30"));
});

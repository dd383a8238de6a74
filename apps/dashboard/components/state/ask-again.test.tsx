// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AskAgain } from "./ask-again.tsx";
import { waits } from "./waits.ts";

const refresh = vi.fn();
// Modules are shared between the tests of a worker; what was loaded before must meet this stand-in, too.
vi.hoisted(() => vi.resetModules());
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  refresh.mockClear();
});

test("<AskAgain> asks by itself, and at once on demand", async () => {
  render(<AskAgain again="Again" asking="Asking" />);
  expect(refresh).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(waits(0)));
  expect(refresh).toHaveBeenCalledTimes(1);
  await act(() => vi.advanceTimersByTimeAsync(waits(1)));
  expect(refresh).toHaveBeenCalledTimes(2);
  fireEvent.click(screen.getByRole("button", { name: "Again" }));
  expect(refresh).toHaveBeenCalledTimes(3);
});

test("<AskAgain> stops asking when it is gone", async () => {
  const { unmount } = render(<AskAgain again="Again" asking="Asking" />);
  unmount();
  await vi.advanceTimersByTimeAsync(waits(9));
  expect(refresh).not.toHaveBeenCalled();
});

test("waits(tries) grows, up to half a minute", () => {
  expect([0, 1, 2, 3, 4, 9].map(waits)).toEqual([2000, 4000, 8000, 16000, 30000, 30000]);
});

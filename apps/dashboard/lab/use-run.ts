import { useCallback, useEffect, useRef, useState } from "react";
import type { LabRun, Step } from "./run.ts";
import type { Ask, Said } from "./worker-message.ts";

/** A slider settles for this long before specifications are drawn. */
const settleMs = 250;

/** Where a run stands; `shown` is the last one that came to its end, and `key` the choices that it was of. */
export interface RunState {
  readonly is: "waiting" | "running" | "done" | "stopped" | "refused" | "broken";
  readonly step: Step | null;
  readonly message: string | null;
  readonly shown: { readonly run: LabRun | null; readonly key: string } | null;
}

const before: RunState = { is: "waiting", step: null, message: null, shown: null };

/** Draws the specifications in a worker whenever the key changes; what is on its way for an older key is given up. */
export function useRun(ask: Ask, key: string): { state: RunState; stop: () => void; again: () => void } {
  const [state, setState] = useState(before);
  const [turn, setTurn] = useState(0);
  const worker = useRef<Worker | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(ask);
  asked.current = ask;
  const end = useCallback(() => {
    clearTimeout(timer.current);
    worker.current?.terminate();
    worker.current = null;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the turn say when to draw anew
  useEffect(() => {
    const change = (now: Partial<RunState>) => setState((old) => ({ ...old, ...now }));
    change({ is: "waiting", step: null, message: null });
    timer.current = setTimeout(() => {
      const own = new Worker(new URL("./lab.worker.ts", import.meta.url));
      worker.current = own;
      own.addEventListener("message", ({ data }: MessageEvent<Said>) => {
        if (worker.current !== own) return;
        if (data.is === "step") return change({ is: "running", step: { done: data.done, of: data.of } });
        end();
        if (data.is === "refused") change({ is: "refused", message: data.message });
        else change({ is: "done", step: null, shown: { run: data.run, key } });
      });
      own.addEventListener("error", () => {
        end();
        change({ is: "broken" });
      });
      own.postMessage(asked.current);
    }, settleMs);
    return end;
  }, [key, turn, end]);
  const stop = useCallback(() => {
    end();
    setState((old) => ({ ...old, is: "stopped", step: null }));
  }, [end]);
  return { state, stop, again: () => setTurn((n) => n + 1) };
}

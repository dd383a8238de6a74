"use client";
import { createContext, startTransition, type TransitionStartFunction, useContext, useTransition } from "react";

const Start = createContext<TransitionStartFunction>(startTransition);

/** A part of the page that waits for the server after a choice: it stays as it was, says that it works, and then changes. */
export function PendingRegion(props: { className?: string; saying: string; children: React.ReactNode }) {
  const [pending, start] = useTransition();
  return (
    <Start value={start}>
      <div className={props.className} aria-busy={pending} data-pending={pending || undefined}>
        {props.children}
        <p role="status" className="pending-note">
          {pending ? props.saying : ""}
        </p>
      </div>
    </Start>
  );
}

/** How to start a change that the nearest region waits for. */
export function useRegionTransition(): TransitionStartFunction {
  return useContext(Start);
}

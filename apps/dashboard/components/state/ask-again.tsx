"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { waits } from "./waits.ts";

/** Asks the server for this page again, by itself and ever more patiently, and at once on demand. */
export function AskAgain({ again, asking }: { again: string; asking: string }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const tries = useRef(0);
  useEffect(() => {
    if (pending) return;
    const timer = setTimeout(() => start(() => router.refresh()), waits(tries.current++));
    return () => clearTimeout(timer);
  }, [pending, router]);
  return (
    <p className="with-js">
      <button type="button" className="button" disabled={pending} onClick={() => start(() => router.refresh())}>
        {pending ? asking : again}
      </button>
    </p>
  );
}

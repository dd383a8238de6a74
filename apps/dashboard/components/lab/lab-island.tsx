"use client";
import { useEffect, useRef, useState } from "react";
import type { BenchGiven } from "../../lab/bench.ts";
import type { LiveLab } from "./live-lab.tsx";

/** Loads before it is scrolled into sight. */
const nearMargin = "800px 0px";

/** The server's laboratory, and in its place, once the reader comes near, the same one alive. */
export function LabIsland({ given, children }: { given: BenchGiven; children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<typeof LiveLab | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new IntersectionObserver(
      async ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        observer.disconnect();
        const { LiveLab } = await import("./live-lab.tsx");
        setLive(() => LiveLab);
      },
      { rootMargin: nearMargin },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{Live === null ? children : <Live {...given} />}</div>;
}

"use client";
import Link from "next/link";
import { debounce, parseAsString, useQueryState } from "nuqs";
import { useEffect, useState, useTransition } from "react";
import { type Step, stepAfter, stepAt } from "../../views/steps.ts";

/** How long each year stands while they play, from when its figure has come. */
const stepMs = 1_200;
const settleMs = 200;

/**
 * The years that a figure steps through. Without scripts they are links; with them also a slider, and a button that plays
 * them, which is not there for readers who ask for less motion.
 */
export function YearSteps(props: {
  steps: readonly Step[];
  words: { label: string; slider: string; play: string; pause: string; latest: string };
}) {
  const { steps, words } = props;
  const [pending, startTransition] = useTransition();
  const [asOf, setAsOf] = useQueryState(
    "asOf",
    parseAsString.withDefault("").withOptions({ shallow: false, scroll: false, startTransition }),
  );
  const [playing, setPlaying] = useState(false);
  const at = stepAt(steps, asOf);
  const last = stepAt(steps, "");
  useEffect(() => {
    if (!playing || pending) return;
    if (at === last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => void setAsOf(stepAfter(steps, at)?.asOf || null), stepMs);
    return () => clearTimeout(timer);
  }, [playing, pending, at, last, steps, setAsOf]);
  const play = () => {
    if (!playing && at === last) void setAsOf(steps[0]?.asOf ?? null);
    setPlaying(!playing);
  };
  const slide = (index: number) => {
    setPlaying(false);
    void setAsOf(steps[index]?.asOf || null, { limitUrlUpdates: debounce(settleMs) });
  };
  return (
    <nav className="year-steps" aria-label={words.label}>
      <button type="button" className="with-js button play" onClick={play}>
        {playing ? words.pause : words.play}
      </button>
      <input
        type="range"
        className="with-js"
        aria-label={words.slider}
        aria-valuetext={steps[at]?.label}
        min={0}
        max={last}
        step={1}
        value={at}
        onChange={(event) => slide(Number(event.target.value))}
      />
      <ul>
        {steps.map((step, i) => (
          <li key={step.label}>
            <Link href={step.href} scroll={false} prefetch={false} aria-current={i === at ? "true" : undefined}>
              {step.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

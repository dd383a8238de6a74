import type { Bench } from "../../lab/bench.ts";

/** Choices that cannot be, beside the numbers that leave them out. */
export function LabLeftOut({ bench }: { bench: Bench }) {
  const { leftOut, words } = bench;
  if (leftOut.length === 0) return null;
  return (
    <div className="lab-left-out" role="alert">
      <p>{words.results.leftOut}</p>
      <ul>
        {leftOut.map(({ name, says }) => (
          <li key={name}>
            <code>{name}</code>: {says}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One thing wrong with one fact, told so that its author can mend it. */
export interface Problem {
  /** The table's file, e.g. "zones.json". */
  readonly file: string;
  /** Id of the record; its place ("record 3") while it has none; null when the file as a whole is meant. */
  readonly id: string | null;
  /** Where in the record, e.g. "city.gb2260" or "sources[0].supports"; empty for the record as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
  /** Name of the editorial rule; absent where the schema or a reference is broken. */
  readonly rule?: string;
}

/**
 * A problem on one line: `file › id › path: problem; remedy`.
 *
 * @returns One line without a full stop.
 * @example problemLine({ file: "zones.json", id: "deqing", path: "batch", problem: "is missing", remedy: "add it" });
 * // "zones.json › deqing › batch: is missing; add it"
 */
export function problemLine({ file, id, path, problem, remedy }: Problem): string {
  const place = [file, id, path].filter((part) => part !== null && part !== "").join(" › ");
  return `${place}: ${problem}; ${remedy}`;
}

/** Facts that cannot be used as they are: every problem found, not only the first. */
export class FactsError extends Error {
  override readonly name = "FactsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.problems = problems;
  }
}

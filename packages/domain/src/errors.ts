/**
 * Misuse of a function, told so that a person can mend it: which function, which argument, where, what stood there and
 * what is asked for instead. A result that mathematics leaves undefined is `null`, never an error.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly fn: string;
  readonly argument: string;
  /** Where inside the argument, as keys and positions; empty for the argument as a whole. */
  readonly path: readonly (string | number)[];
  /** The rule that was broken, e.g. "finite amounts ≥ 0". */
  readonly rule: string;
  /** What stood there. */
  readonly value: unknown;
  /** What to do instead, when there is something better than mending the value. */
  readonly remedy: string | undefined;

  constructor(problem: {
    fn: string;
    argument: string;
    path?: readonly (string | number)[];
    rule: string;
    value: unknown;
    remedy?: string;
  }) {
    const path = problem.path ?? [];
    const place = problem.argument + path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
    const remedy = problem.remedy === undefined ? "" : `; ${problem.remedy}`;
    super(`${problem.fn} requires ${problem.rule}, got ${printed(problem.value)} at ${place}${remedy}`);
    this.fn = problem.fn;
    this.argument = problem.argument;
    this.path = path;
    this.rule = problem.rule;
    this.value = problem.value;
    this.remedy = problem.remedy;
  }
}

function printed(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

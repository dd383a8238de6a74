/** What a worker tells the pool. */
export interface Message {
  readonly ready?: true;
  readonly result?: unknown;
  readonly error?: Told;
}

/** An error as it crosses threads, where only the built-in classes survive. */
interface Told {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export function told(error: unknown): Told {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), stack: undefined };
  const { name, message, stack } = error;
  return { name, message, stack };
}

export function revived({ name, message, stack }: Told): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

import type { Writable } from "node:stream";

/** Says how far a run is: a bar on a terminal, a line a file elsewhere. */
export function progressOn(errors: Writable, total: number) {
  const isTerminal = "isTTY" in errors && errors.isTTY === true;
  let done = 0;
  return {
    step(path: string): void {
      done++;
      if (isTerminal) errors.write(`\r\u001b[K${bar(done / total)} ${done}/${total} ${path}`);
      else errors.write(`${done}/${total} ${path}\n`);
    },
    end(): void {
      if (isTerminal && done > 0) errors.write("\r\u001b[K");
    },
  };
}

const CELLS = 24;

function bar(share: number): string {
  const full = Math.round(share * CELLS);
  return `[${"#".repeat(full)}${".".repeat(CELLS - full)}]`;
}

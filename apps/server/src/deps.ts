import type { Facts } from "@observatory/domain/facts";
import type { Calculator } from "./compute/calculator.ts";
import type { Renderer } from "./render/renderer.ts";
import type { Versions } from "./versions/versions.ts";

/** What every answer is made from: the facts, today's and those of other days, and the two things that work on threads of their own. */
export interface Deps {
  readonly facts: Facts;
  readonly versions: Versions;
  /** The origin that readers know; null where each request says it. */
  readonly publicOrigin: string | null;
  readonly renderer: Renderer;
  readonly calculator: Calculator;
}

/** What the server as a whole is given. */
export interface AppDeps extends Deps {
  readonly isReady: () => boolean;
  /** Takes one event: no address of a client, no query, nothing about a person. */
  readonly log: (event: Readonly<Record<string, unknown>>) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

import type { Facts } from "@observatory/domain/facts";
import type { Calculator } from "./compute/calculator.ts";
import type { Renderer } from "./render/renderer.ts";

/** What every answer is made from: the facts, and the two things that work on threads of their own. */
export interface Deps {
  readonly facts: Facts;
  readonly renderer: Renderer;
  readonly calculator: Calculator;
}

import { InputError } from "../errors.ts";

/** Shares that no market can have: together too large, or with too little room for the rest. Says which inequality fails and by how much. */
export class InfeasibleError extends InputError {
  readonly code = "infeasible";
}

/** Shares printed with this relative slack still fit: sums of decimal fractions are rarely exact. */
export const FEASIBILITY_SLACK = 1e-9;

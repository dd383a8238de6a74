import { charts } from "./routers/charts.ts";
import { claims } from "./routers/claims.ts";
import { compute } from "./routers/compute.ts";
import { designations } from "./routers/designations.ts";
import { facts } from "./routers/facts.ts";
import { governance } from "./routers/governance.ts";
import { methods } from "./routers/methods.ts";
import { recommendations } from "./routers/recommendations.ts";
import { report } from "./routers/report.ts";
import { scenario } from "./routers/scenario.ts";
import { callerFactory, router } from "./trpc.ts";

export const appRouter = router({
  facts,
  claims,
  charts,
  compute,
  designations,
  governance,
  methods,
  recommendations,
  report,
  scenario,
});

/** Types only: the dashboard takes this and nothing else from here. */
export type AppRouter = typeof appRouter;

export const createCaller = callerFactory(appRouter);

import type { FrameworkTable, Locale, ScenarioModel, ScenarioSummary } from "@observatory/charts";
import { type Answer, answered } from "./answer.ts";
import { server } from "./server.ts";

/** Figure 3 with scores, and the sources that its indicators name. */
export interface Framework extends FrameworkTable {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly address: string | null;
  }[];
}

export type BenchOffers = Awaited<ReturnType<typeof server.scenario.bench.query>>;

interface Question {
  /** Under the charts' own names. */
  readonly params: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

/** Asks for the answer in one sentence. */
export function askSummary(question: Question): Promise<Answer<ScenarioSummary>> {
  return answered(server.scenario.summary.query(question));
}

/** Asks for the brief's Figure 3 with scores. */
export function askFramework(question: Question): Promise<Answer<Framework>> {
  return answered(server.scenario.framework.query(question));
}

/** Asks for what the laboratory offers. */
export function askBench(question: Question): Promise<Answer<BenchOffers>> {
  return answered(server.scenario.bench.query(question));
}

/** Asks for the framework as plain data, for the laboratory to score anew. */
export function askModel(question: Question): Promise<Answer<ScenarioModel>> {
  return answered(server.scenario.model.query(question));
}

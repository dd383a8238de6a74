// npm run check: what can be said without building or opening a browser: format, lint, types, unused code, the walls, the facts.
import { runSteps } from "./run-steps.mjs";
import { checks, suite } from "./steps.mjs";

await runSteps([...checks, suite("tooling", "rules"), suite("packages/domain", "src/records", "src/facts")]);

// npm test: every check, the build, every test, the browser's last.
import { freePort } from "./ports.mjs";
import { runSteps } from "./run-steps.mjs";
import { browser, build, checks, suites } from "./steps.mjs";

const ports = { dashboard: await freePort(), server: await freePort() };
await runSteps([...checks, build, ...suites(), browser(ports)]);

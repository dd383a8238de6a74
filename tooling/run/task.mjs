// npm run build, npm run bench: one task in every workspace that has it; further words are turbo's.
import { Children } from "./children.mjs";
import { root, turbo } from "./places.mjs";
import { quiet } from "./quiet.mjs";

const children = new Children();
children.stopOnSignals(() => 130);
const words = [...turbo, "run", ...process.argv.slice(2)];
const { code } = await children.start("turbo", words, { cwd: root, env: quiet, says: "itself" }).exited;
if (!children.stopping) process.exitCode = code ?? 1;

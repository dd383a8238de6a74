// npm run dev: the server is bundled anew and restarted, pages are reloaded, when their sources change.
import { runObservatory } from "./observatory.mjs";
import { next, node, serverBuild, serverMain } from "./places.mjs";

await runObservatory({
  mode: "development",
  build: ["server"],
  beside: [node, serverBuild, "--watch"],
  server: [node, "--watch", "--watch-preserve-output", serverMain],
  dashboard: (port) => [...next, "dev", "-p", port],
  ready: "Reloading on change",
});

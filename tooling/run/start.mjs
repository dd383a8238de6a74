// npm start: the production build, as a reader meets it.
import { runObservatory } from "./observatory.mjs";
import { next, node, serverMain } from "./places.mjs";

await runObservatory({
  mode: "production",
  build: ["server", "dashboard"],
  server: [node, serverMain],
  dashboard: (port) => [...next, "start", "-p", port],
  ready: "The observatory is ready",
});

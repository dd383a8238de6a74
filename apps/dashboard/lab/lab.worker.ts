import { InputError } from "@observatory/domain";
import { steps } from "./run.ts";
import type { Ask, Said } from "./worker-message.ts";

const say = (said: Said) => self.postMessage(said);

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  try {
    const run = steps(data.model, data.choices);
    for (let next = run.next(); ; next = run.next()) {
      if (next.done === true) return say({ is: "done", run: next.value });
      say({ is: "step", ...next.value });
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ is: "refused", message: error.message });
  }
});

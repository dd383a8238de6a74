import { answered } from "./answer.ts";
import { server } from "./server.ts";

/** Asks for the methods, parsed and computed. */
export function askMethods() {
  return answered(server.methods.list.query());
}

/** One file of docs/methods as the server answers it. */
export type MethodPage = Awaited<ReturnType<typeof server.methods.list.query>>[number];

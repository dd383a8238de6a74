import { expect, test } from "vitest";
import { inAscii } from "./in-ascii.mjs";

test("inAscii(code) keeps what a regular expression means, though it is read byte by byte", () => {
  const code = inAscii(String.raw`(text) => text.replace(/« ?|😀|[»–]/gu, "-")`);
  const read = Buffer.from(code).toString("latin1");
  const replaced = new Function(`return ${read}`)() as (text: string) => string;
  expect(replaced("« petits » 😀 1–2")).toBe("-petits - - 1-2");
});

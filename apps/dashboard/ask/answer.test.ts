import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { answered } from "./answer.ts";

const failing = (httpStatus?: number) =>
  Promise.reject(
    httpStatus === undefined
      ? TRPCClientError.from(new TypeError("fetch failed"))
      : TRPCClientError.from({ error: { message: "why", code: -32600, data: { httpStatus, code: "X" } } } as never),
  );

test("answered(question) tells a refusal, a fault of the server and its absence apart", async () => {
  expect(await answered(Promise.resolve(1))).toEqual({ is: "here", value: 1 });
  expect(await answered(failing(400))).toEqual({ is: "refused", message: "why" });
  expect(await answered(failing(500))).toEqual({ is: "broken" });
  expect(await answered(failing(503))).toEqual({ is: "away" });
  expect(await answered(failing())).toEqual({ is: "away" });
});

test("answered(question) throws on what is no answer of the server's", async () => {
  await expect(answered(Promise.reject(new RangeError("ours")))).rejects.toThrow("ours");
});

import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { answered } from "./answer.ts";

const failing = (httpStatus?: number, details?: object) =>
  Promise.reject(
    httpStatus === undefined
      ? TRPCClientError.from(new TypeError("fetch failed"))
      : TRPCClientError.from({
          error: { message: "why", code: -32600, data: { httpStatus, code: "X", problem: { details } } },
        } as never),
  );

test("answered(question) tells a refusal, a fault of the server and its absence apart", async () => {
  expect(await answered(Promise.resolve(1))).toEqual({ is: "here", value: 1 });
  expect(await answered(failing(400))).toEqual({ is: "refused", message: "why" });
  expect(await answered(failing(500))).toEqual({ is: "broken" });
  expect(await answered(failing(503))).toEqual({ is: "away" });
  expect(await answered(failing())).toEqual({ is: "away" });
});

test("answered(question) names the choice that a refusal is about, whether the door or the facts refused it", async () => {
  const about = async (details: object) => (await answered(failing(400, details))) as { about?: string };
  expect((await about({ parameter: "kept" })).about).toBe("kept");
  expect((await about({ path: ["whatif", 2] })).about).toBe("whatif");
  expect((await about({ path: ["readings", 0] })).about).toBe("reading");
  expect((await about({})).about).toBeUndefined();
});

test("answered(question) throws on what is no answer of the server's", async () => {
  await expect(answered(Promise.reject(new RangeError("ours")))).rejects.toThrow("ours");
});

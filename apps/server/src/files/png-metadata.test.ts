import { crc32 } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { withMetadata } from "./png-metadata.ts";

const png = createCanvas(3, 2).toBuffer("image/png");

function chunksOf(image: Uint8Array): { type: string; data: Buffer; valid: boolean }[] {
  const bytes = Buffer.from(image);
  const chunks: { type: string; data: Buffer; valid: boolean }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.toString("latin1", 0, 4),
      data: body.subarray(4),
      valid: bytes.readUInt32BE(at + 8 + length) === crc32(body),
    });
    at += 12 + length;
  }
  return chunks;
}

test("withMetadata(png, scale, texts) writes the resolution and every text between header and data, with right sums", () => {
  const chunks = chunksOf(withMetadata(png, 3.125, { Title: "智能 – é" }));
  expect(chunks.every(({ valid }) => valid)).toBe(true);
  expect(chunks.slice(0, 3).map(({ type }) => type)).toEqual(["IHDR", "pHYs", "iTXt"]);
  expect(Math.round((chunks[1]?.data.readUInt32BE(0) ?? 0) * 0.0254)).toBe(300);
  expect(chunks[2]?.data.toString("utf8")).toBe("Title\0\0\0\0\0智能 – é");
});

test("withMetadata(png, scale, texts) leaves a picture that still opens", async () => {
  const image = await loadImage(Buffer.from(withMetadata(png, 1, { Comment: "x" })));
  expect([image.width, image.height]).toEqual([3, 2]);
});

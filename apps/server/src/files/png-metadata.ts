import { crc32 } from "node:zlib";
import type { ChartPayload } from "@observatory/charts";

const SIGNATURE_BYTES = 8;
const PX_A_METRE = 96 / 0.0254;

/** What a picture says of itself, by the keywords of the PNG specification, and by "Recipe" what makes it again. */
export function pngTexts(payload: ChartPayload, recipe: string): Readonly<Record<string, string>> {
  return {
    Title: payload.title,
    Description: `${payload.alt.short} ${payload.alt.long}`,
    Source: payload.sources.map((source) => `${source.publisher}: ${source.title}`).join("; "),
    Copyright: payload.licence,
    Comment: payload.citation,
    Software: `China AI Ecosystem Observatory, facts ${payload.factsVersion}`,
    Recipe: recipe,
  };
}

/**
 * Writes into a PNG how large it is on paper and what it shows, after its header.
 *
 * @param png - A PNG without such chunks.
 * @param scale - Pixels a px; 1 px is 1/96 inch.
 * @param texts - By keyword, in any language.
 */
export function withMetadata(png: Uint8Array, scale: number, texts: Readonly<Record<string, string>>): Uint8Array {
  const source = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const headerEnd = SIGNATURE_BYTES + 12 + source.readUInt32BE(SIGNATURE_BYTES);
  const chunks = [physicalSize(scale), ...Object.entries(texts).map(([keyword, text]) => text8(keyword, text))];
  return Buffer.concat([source.subarray(0, headerEnd), ...chunks, source.subarray(headerEnd)]);
}

function physicalSize(scale: number): Buffer {
  const data = Buffer.alloc(9);
  const pixelsAMetre = Math.round(PX_A_METRE * scale);
  data.writeUInt32BE(pixelsAMetre, 0);
  data.writeUInt32BE(pixelsAMetre, 4);
  data[8] = 1;
  return chunk("pHYs", data);
}

/** An uncompressed text in UTF-8, without a language tag. */
function text8(keyword: string, text: string): Buffer {
  const head = Buffer.from(`${keyword}\0\0\0\0\0`, "latin1");
  return chunk("iTXt", Buffer.concat([head, Buffer.from(text.replaceAll("\0", ""), "utf8")]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

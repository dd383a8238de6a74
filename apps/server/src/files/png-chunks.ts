export interface PngChunk {
  readonly type: string;
  /** What a text chunk is called; "" for others. */
  readonly keyword: string;
  readonly data: Buffer;
}

/** The parts of a PNG, as far as they are whole. */
export function pngChunks(png: Buffer): PngChunk[] {
  const chunks: PngChunk[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    if (at + 12 + length > png.length) break;
    const type = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    const keyword = type === "iTXt" ? (data.toString("latin1").split("\0")[0] ?? "") : "";
    chunks.push({ type, keyword, data });
    at += 12 + length;
  }
  return chunks;
}

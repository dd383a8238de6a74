/** Code points for which a TrueType font has a glyph, read from its cmap table. */
export function coveredBy(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  if (entry === undefined) throw new Error("not a TrueType font");
  const cmap = font.readUInt32BE(entry + 8);
  const points = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, points);
    if (format === 12) addGroups(font, at, points);
  }
  return points;
}

/** Format 4: runs of the basic plane; a run may still map a point to glyph 0, none. */
function addSegments(font: Buffer, at: number, points: Set<number>): void {
  const segments = font.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  for (let i = 0; i < segments; i++) {
    const [end, start] = [font.readUInt16BE(ends + 2 * i), font.readUInt16BE(starts + 2 * i)];
    const [delta, offset] = [font.readUInt16BE(deltas + 2 * i), font.readUInt16BE(offsets + 2 * i)];
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph = offset === 0 ? point : font.readUInt16BE(offsets + 2 * i + offset + 2 * (point - start));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

/** Format 12: runs of any plane. */
function addGroups(font: Buffer, at: number, points: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    for (let point = start; point <= end; point++) points.add(point);
  }
}

/** Advance widths and kerning of a font in thousandths of an em, in the form that text-width.ts reads. */
export function metricsOf(font) {
  const scale = 1000 / font.unitsPerEm;
  const rounded = (value) => Math.round(value * scale);
  const points = [...font.characterSet].sort((a, b) => a - b);
  const widths = [];
  for (const point of points) {
    const width = rounded(advanceOf(font, font.glyphForCodePoint(point).id));
    const run = widths.at(-1);
    if (run !== undefined && run[0] + run[1].length === point) run[1].push(width);
    else widths.push([point, [width]]);
  }
  const kerning = kerningOf(font, points.filter(isKerned), rounded);
  return { ascent: rounded(font.ascent), descent: rounded(-font.descent), widths, kerning };
}

function advanceOf(font, glyph) {
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

/** Letters, digits and punctuation of Western Europe; browsers do not kern across a space, and the rest is rare. */
function isKerned(point) {
  const isLatin1Symbol = point >= 0xa0 && point < 0xc0 && point !== 0xab && point !== 0xbb;
  return (point > 0x20 && point <= 0xff && !isLatin1Symbol) || (point >= 0x2013 && point <= 0x2026);
}

/** Kerning too small to see, in thousandths of an em. */
const NEGLIGIBLE = 8;

/**
 * Kerning as classes: characters that behave alike on the left of a pair, characters that behave alike on its right, and
 * for each left class the right classes it is kerned with: `[right, value, right, value, …]`.
 */
function kerningOf(font, points, rounded) {
  const characters = points.map((point) => String.fromCodePoint(point));
  const matrix = characters.map((left) => characters.map((right) => seen(rounded(kernOf(font, left + right)))));
  const rights = grouped(characters, (i) => matrix.map((row) => row[i]).join());
  const lefts = grouped(characters, (i) => matrix[i].join());
  const values = lefts.map(([first]) => {
    const row = matrix[characters.indexOf(first)];
    return rights.flatMap(([head], right) => {
      const value = row[characters.indexOf(head)];
      return value === 0 ? [] : [right, value];
    });
  });
  return { left: lefts.map((group) => group.join("")), right: rights.map((group) => group.join("")), values };
}

function seen(value) {
  return Math.abs(value) < NEGLIGIBLE ? 0 : value;
}

function kernOf(font, pair) {
  const run = font.layout(pair);
  return run.positions.reduce((sum, position, i) => sum + position.xAdvance - advanceOf(font, run.glyphs[i].id), 0);
}

function grouped(characters, behaviour) {
  const groups = new Map();
  for (const [i, character] of characters.entries()) {
    const key = behaviour(i);
    groups.set(key, [...(groups.get(key) ?? []), character]);
  }
  return [...groups.values()];
}

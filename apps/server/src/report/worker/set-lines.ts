import { pieces } from "@observatory/charts/plain-figures";
import { PDF_FONTS } from "../../render/worker/pdf-fonts.ts";
import type { Span } from "../blocks.ts";

/** How a text is set: its fonts, its size and the distance of its lines, in points. */
export interface Setting {
  readonly font: string;
  readonly bold: string;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** A stretch of one font within a line. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly width: number;
  readonly span: Span;
}

export type Line = readonly Run[];

/** How wide a text is in a font at a size, in points. */
export type Measure = (text: string, font: string, size: number) => number;

interface Piece {
  readonly text: string;
  readonly font: string;
  readonly width: number;
  readonly span: Span;
}

/**
 * Breaks spans into lines no wider than asked: at spaces, between Chinese characters, and inside a long address after its
 * punctuation. Characters that our Latin fonts lack are set in the Chinese one.
 */
export function setLines(spans: readonly Span[], width: number, setting: Setting, measure: Measure): Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let x = 0;
  for (const piece of spans.flatMap((span) => piecesOf(span, setting, measure))) {
    const bare = measure(piece.text.trimEnd(), piece.font, setting.size);
    if (line.length > 0 && x + bare > width) {
      lines.push(line);
      line = [];
      x = 0;
    }
    if (line.length === 0 && piece.text.trim() === "") continue;
    line.push({ ...piece, x });
    x += piece.width;
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joined);
}

/** Neighbours of one font and one span as one run, so that a text stays whole for those who copy or hear it. */
function joined(line: readonly Run[]): Line {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.font === run.font && last.span === run.span)
      runs[runs.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x };
    else runs.push(run);
  }
  return runs;
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

/** Thin spaces have no outline, and stand at the end of our fonts' outlines, where the library that measures them reads on. */
const THIN = /[\u2009\u200a\u202f]/g;

/** Longer words than this are broken after punctuation: they are addresses. */
const LONG = 28;

function piecesOf(span: Span, { font, bold, size }: Setting, measure: Measure): Piece[] {
  const words = pieces(span.text.replaceAll(THIN, "\u00a0")).flatMap((word) =>
    word.length > LONG ? (word.match(/[^/?&=.,_%+-]*[/?&=.,_%+-]+|[^/?&=.,_%+-]+$/g) ?? [word]) : [word],
  );
  return words.map((text) => {
    const face = CHINESE.test(text) ? PDF_FONTS.chinese : span.bold ? bold : font;
    return { text, font: face, width: measure(text, face, size), span };
  });
}

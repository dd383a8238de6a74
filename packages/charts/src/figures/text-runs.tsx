import { textWidth, type Weight } from "../text/text-width.ts";
import { FONT } from "../theme.ts";

const CHINESE = /([\u2e80-\u9fff\uff00-\uffef]+)/u;

/**
 * One line of text whose Chinese parts stand in their own font at their own place: a rasteriser may otherwise draw the whole
 * line in the font that has its Chinese characters.
 */
export function TextRuns(props: { text: string; x: number; size: number; weight?: Weight; serif?: boolean }) {
  const { text, size, weight = 400, serif = false } = props;
  const parts = text.split(CHINESE).filter((part) => part !== "");
  if (parts.length === 1 && !CHINESE.test(text)) return text;
  let x = props.x;
  const placed = parts.map((part) => {
    const run = { part, x, chinese: CHINESE.test(part) };
    x += textWidth(part, size, weight, run.chinese ? "sans" : serif ? "serif" : "sans");
    return run;
  });
  return placed.map((run) =>
    run.chinese ? (
      <tspan key={run.x} x={run.x} fontFamily={FONT.chinese} xmlLang="zh-Hans">
        {run.part}
      </tspan>
    ) : (
      <tspan key={run.x} x={run.x}>
        {run.part}
      </tspan>
    ),
  );
}

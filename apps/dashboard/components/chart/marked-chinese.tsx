/** Ideographs with the punctuation, full-width letters and numbers between them. */
const CHINESE = /([\u2e80-\u9fff\uff00-\uffef]+(?:\d+[\u2e80-\u9fff\uff00-\uffef]+)*)/u;

/** A text of another language, such as a source's title, whose Chinese parts are marked as Chinese: a voice would read them as English. */
export function MarkedChinese({ text }: { text: string }) {
  if (!CHINESE.test(text)) return text;
  const runs: { part: string; at: number }[] = [];
  let at = 0;
  for (const part of text.split(CHINESE)) {
    if (part !== "") runs.push({ part, at });
    at += part.length;
  }
  return runs.map(({ part, at }) =>
    CHINESE.test(part) ? (
      <span key={at} lang="zh">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

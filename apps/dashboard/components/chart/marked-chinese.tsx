import { createElement, Fragment } from "react";

/** Ideographs with the punctuation, full-width letters and numbers between them. */
const CHINESE = /([\u2e80-\u9fff\uff00-\uffef]+(?:\d+[\u2e80-\u9fff\uff00-\uffef]+)*)/u;

/** A text of another language, such as a source's title, whose Chinese parts are marked as Chinese: a voice would read them as English. */
export function MarkedChinese({ text }: { text: string }) {
  if (!CHINESE.test(text)) return text;
  const runs = text.split(CHINESE).map((run) => (CHINESE.test(run) ? createElement("span", { lang: "zh" }, run) : run));
  return createElement(Fragment, null, ...runs);
}

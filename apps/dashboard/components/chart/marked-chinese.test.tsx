import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkedChinese } from "./marked-chinese.tsx";

const marked = (text: string) => renderToStaticMarkup(<MarkedChinese text={text} />);

test("MarkedChinese marks the Chinese parts of a text, and nothing else", () => {
  expect(marked("华为, annual report")).toBe('<span lang="zh">华为</span>, annual report');
  expect(marked("Notice 国科函规〔2019〕27号")).toBe('Notice <span lang="zh">国科函规〔2019〕27号</span>');
  expect(marked("No Chinese here")).toBe("No Chinese here");
});

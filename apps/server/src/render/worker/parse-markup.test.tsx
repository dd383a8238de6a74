import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { parseMarkup } from "./parse-markup.ts";

describe("parseMarkup(markup)", () => {
  test("reads back any text and attribute that React wrote", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }), (text, label) => {
        const markup = renderToStaticMarkup(
          <svg aria-label={label}>
            <path d="M0 0" />
            <text>{text}</text>
          </svg>,
        );
        const root = parseMarkup(markup);
        const [path, words] = root.children;
        expect(root.attributes.get("aria-label")).toBe(label);
        expect(path).toMatchObject({ name: "path", children: [] });
        expect(words).toMatchObject({ name: "text", children: [text] });
      }),
    );
  });

  test.each(["", "text", "<g>", "<g></a>", "<g></g><g></g>x<", "<g a='1'></g>"])("refuses %j", (markup) => {
    expect(() => parseMarkup(markup)).toThrow();
  });
});

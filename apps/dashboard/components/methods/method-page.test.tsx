// @vitest-environment jsdom
import { LOCALES } from "@observatory/charts";
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { MethodPage } from "../../ask/methods.ts";
import { methodsWords } from "../../words/foot/methods.ts";
import { Methods } from "./method-page.tsx";

const pages: MethodPage[] = [
  {
    id: "things",
    title: "Things",
    lead: [{ kind: "paragraph", parts: [{ kind: "text", text: "All of them." }] }],
    sections: [
      {
        id: "thing",
        heading: "thing",
        blocks: [
          { kind: "formula", tex: "x", mathml: "<math><mi>x</mi></math>" },
          { kind: "formula", tex: "y", mathml: null },
          { kind: "example", fn: "f", field: "g", input: '{"x":[1]}', printed: "1", computed: "1" },
        ],
      },
    ],
  },
];

test.each(LOCALES)("Methods marks its texts as English and links to every heading, in %s", (locale) => {
  const { container, unmount } = render(<Methods pages={pages} locale={locale} />);
  expect(container.querySelector("article")?.lang).toBe("en");
  const contents = within(screen.getByRole("navigation", { name: methodsWords[locale].contents }));
  for (const link of contents.getAllByRole("link"))
    expect(container.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
  expect(container.querySelector("math mi")?.textContent).toBe("x");
  expect(screen.getByText("g = 1")).toBeDefined();
  expect(screen.getByText(methodsWords[locale].computed).lang).toBe(locale);
  unmount();
});

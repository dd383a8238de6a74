import type { Locale } from "@observatory/charts";
import type { MethodPage } from "../../ask/methods.ts";
import { methodsWords } from "../../words/foot/methods.ts";
import { MethodBlock } from "./method-block.tsx";

/** Every page of docs/methods, one below the other, in the English in which they are written. */
export function Methods({ pages, locale }: { pages: readonly MethodPage[]; locale: Locale }) {
  const words = methodsWords[locale];
  const blocks = (of: MethodPage["lead"]) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
    of.map((block, i) => <MethodBlock key={i} block={block} words={words} lang={locale} />);
  return (
    <>
      <nav aria-label={words.contents} className="contents" lang="en">
        {pages.map(({ id, title, sections }) => (
          <div key={id}>
            <a href={`#${id}`}>{title}</a>
            <ul>
              {sections.map((section) => (
                <li key={section.id}>
                  <a href={`#${section.id}`}>{section.heading}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {pages.map(({ id, title, lead, sections }) => (
        <article key={id} lang="en" className="prose">
          <h2 id={id}>{title}</h2>
          {blocks(lead)}
          {sections.map((section) => (
            <section key={section.id}>
              <h3 id={section.id}>{section.heading}</h3>
              {blocks(section.blocks)}
            </section>
          ))}
        </article>
      ))}
    </>
  );
}

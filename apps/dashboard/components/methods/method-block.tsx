import type { methodsWords } from "../../words/foot/methods.ts";
import { type Block, InlineText, MathText } from "./inline-text.tsx";

type MethodsWords = (typeof methodsWords)["en"];

/* The parts of a text never move, so that their places are keys. */

/** One block of a method's text. */
export function MethodBlock({ block, words, lang }: { block: Block; words: MethodsWords; lang: string }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <InlineText parts={block.parts} />
        </p>
      );
    case "formula":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a formula wider than a phone scrolls, also by keyboard
        <figure className="formula" lang={lang} aria-label={words.formula} tabIndex={0}>
          <MathText formula={block} />
        </figure>
      );
    case "list":
      return (
        <ul className="bullets">
          {block.items.map((parts, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={i}>
              <InlineText parts={parts} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <Table {...block} />;
    case "example":
      return <Example {...block} words={words} lang={lang} />;
    default:
      return block satisfies never;
  }
}

function Table({ head, rows }: Extract<Block, { kind: "table" }>) {
  return (
    <table className="data">
      <thead>
        <tr>
          {head.map((parts, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <th key={i} scope="col">
              <InlineText parts={parts} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={i}>
            {cells.map((parts, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <td key={j}>
                <InlineText parts={parts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Example(props: Extract<Block, { kind: "example" }> & { words: MethodsWords; lang: string }) {
  const { fn, field, input, printed, computed, words, lang } = props;
  return (
    <div className="worked-example">
      <p className="kicker" lang={lang}>
        {words.example}
      </p>
      <dl>
        <dt lang={lang}>{words.asked}</dt>
        <dd>
          <code>{fn}</code> <code>{input}</code>
        </dd>
        <dt lang={lang}>{words.computed}</dt>
        <dd>
          {computed === null ? <span lang={lang}>{words.refused}</span> : <code>{`${field} = ${computed}`}</code>}
        </dd>
        <dt lang={lang}>{words.printed}</dt>
        <dd>
          <code>{printed}</code>
        </dd>
      </dl>
    </div>
  );
}

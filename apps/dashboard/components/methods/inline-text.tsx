import type { MethodPage } from "../../ask/methods.ts";

export type Block = MethodPage["lead"][number];
export type Inline = Extract<Block, { kind: "paragraph" }>["parts"][number];

/** What a line is made of. */
export function InlineText({ parts }: { parts: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move
  return parts.map((part, i) => <Part key={i} part={part} />);
}

function Part({ part }: { part: Inline }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code>{part.text}</code>;
    case "strong":
      return (
        <strong>
          <InlineText parts={part.parts} />
        </strong>
      );
    case "em":
      return (
        <em>
          <InlineText parts={part.parts} />
        </em>
      );
    case "link":
      return (
        <a href={part.to}>
          <InlineText parts={part.parts} />
        </a>
      );
    case "math":
      return <MathText formula={part} />;
    default:
      return part satisfies never;
  }
}

/** A formula as MathML, which browsers draw and screen readers speak; as it is written where it was not drawn. */
export function MathText({ formula: { tex, mathml } }: { formula: { tex: string; mathml: string | null } }) {
  if (mathml === null) return <code>{tex}</code>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: MathML from our own tree; a test of the server's keeps it to that
  return <span dangerouslySetInnerHTML={{ __html: mathml }} />;
}

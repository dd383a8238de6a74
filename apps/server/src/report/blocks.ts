import type { Drawn } from "../render/job.ts";

/** A stretch of text; it may lead to an address or to a place in the same document. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly address?: string;
  readonly anchor?: string;
}

/** How a text is set; sizes and spaces are the page setter's. */
export type TextStyle = "title" | "lead" | "caption" | "body" | "small" | "source";

/** A part of a document, free of sizes and pages. */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2;
      readonly text: string;
      readonly anchor: string;
      readonly onNewPage?: true;
    }
  | { readonly kind: "text"; readonly style: TextStyle; readonly spans: readonly Span[]; readonly label?: string }
  | {
      readonly kind: "figure";
      readonly anchor: string;
      /** What the contents call it. */
      readonly entry: string;
      readonly caption: readonly Span[];
      readonly subtitle: string;
      /** One, or one a page where it is too tall for a page; they follow one another under `more`. */
      readonly drawings: readonly Drawn[];
      readonly more: string;
      readonly alt: string;
    }
  | { readonly kind: "box"; readonly heading: string; readonly anchor: string; readonly items: readonly string[] }
  /** A short thick line, so far below what stands above it. */
  | { readonly kind: "rule"; readonly below: number }
  | { readonly kind: "contents"; readonly heading: string };

/** A document to be set on pages. */
export interface ReportJob {
  readonly kind: "report";
  readonly blocks: readonly Block[];
  readonly words: {
    readonly lang: string;
    readonly title: string;
    readonly description: string;
    readonly author: string;
    readonly citation: string;
    /** The address that makes the file again. */
    readonly recipe: string;
    readonly day: string;
    /** At the foot of every page but the first, with the page's number in place of the first `#` and the last page's of the second. */
    readonly foot: string;
  };
}

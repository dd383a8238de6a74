import { type Block, blocks } from "./blocks.ts";
import { methodTexts } from "./pages.ts";

/** One measure, or one step of a method. */
export interface MethodSection {
  /** As links name it. */
  readonly id: string;
  /** As it is written: the name of the measure or of the calculator's function. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** One file of docs/methods. */
export interface MethodPage {
  readonly id: string;
  readonly title: string;
  readonly lead: readonly Block[];
  readonly sections: readonly MethodSection[];
}

/** Headings are linked to in small letters, as hosts of markdown make them. */
const idOf = (heading: string) => heading.trim().toLowerCase().replace(/\s+/g, "-");

/** Reads one page: its title, what comes before the first heading, and its sections. */
export function methodPage(id: string, markdown: string): MethodPage {
  const [top = "", ...rest] = markdown.split(/^## /m);
  const [title = "", ...lead] = top.split("\n");
  const sections = rest.map((section) => {
    const [heading = "", ...body] = section.split("\n");
    return { heading, id: idOf(heading), blocks: blocks(body.join("\n")) };
  });
  return { id, title: title.replace(/^# /, ""), lead: blocks(lead.join("\n")), sections };
}

let read: readonly MethodPage[] | undefined;

/** Every page of docs/methods, parsed and its examples computed once. */
export function methodPages(): readonly MethodPage[] {
  read ??= methodTexts.map(([id, markdown]) => methodPage(id, markdown));
  return read;
}

import type { Atom } from "./atoms.ts";

/** An atom with its place. */
export interface Placed {
  readonly atom: Atom;
  readonly y: number;
}

export type Page = readonly Placed[];

/**
 * Sets atoms on pages in order. What must stand with what follows moves to the next page with it, unless the two together are taller
 * than a page.
 */
export function paginate(atoms: readonly Atom[], body: { readonly top: number; readonly bottom: number }): Page[] {
  const pages: Placed[][] = [[]];
  let y = body.top;
  for (let start = 0; start < atoms.length; ) {
    const group = groupFrom(atoms, start, body.bottom - body.top);
    const fits = y + heightOf(group, y === body.top) <= body.bottom + 0.01;
    if (y > body.top && (!fits || group[0]?.onNewPage === true)) {
      pages.push([]);
      y = body.top;
    }
    for (const atom of group) {
      y += y === body.top ? 0 : atom.before;
      pages.at(-1)?.push({ atom, y });
      y += atom.height;
    }
    start += group.length;
  }
  return pages;
}

/** An atom with all that must stand on its page; fewer where they would not fit any page. */
function groupFrom(atoms: readonly Atom[], start: number, most: number): Atom[] {
  let end = start + 1;
  while (end < atoms.length && atoms[end - 1]?.withNext === true && atoms[end]?.onNewPage !== true) {
    if (heightOf(atoms.slice(start, end + 1), true) > most) break;
    end++;
  }
  return atoms.slice(start, end);
}

function heightOf(group: readonly Atom[], atTop: boolean): number {
  return group.reduce((sum, { before, height }, i) => sum + (i === 0 && atTop ? 0 : before) + height, 0);
}

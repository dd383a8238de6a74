/** Tables whose records have an address of their own; the others stand under /records. */
const nouns: Readonly<Record<string, string>> = {
  platforms: "platforms",
  zones: "zones",
  "milestones-china": "milestones",
  "milestones-eu": "milestones",
  sources: "sources",
};

/** The address of a record's page, without language. */
export function recordPath({ table, id }: { readonly table: string; readonly id: string }): string {
  if (table === "claims") return `/claims#${id}`;
  const noun = nouns[table];
  return noun === undefined ? `/records/${table}/${id}` : `/${noun}/${id}`;
}

/** The record that a path asks for, with the tables it may stand in; undefined where it asks for none. */
export function recordAtPath(path: string): { readonly tables: readonly string[]; readonly id: string } | undefined {
  const [, first = "", second = "", third = "", ...more] = path.split("/");
  if (first === "records") {
    const standsElsewhere = nouns[second] !== undefined || second === "claims";
    const known = third !== "" && more.length === 0 && !standsElsewhere;
    return known ? { tables: [second], id: third } : undefined;
  }
  const tables = Object.keys(nouns).filter((table) => nouns[table] === first);
  return tables.length > 0 && second !== "" && third === "" && more.length === 0 ? { tables, id: second } : undefined;
}

import { recordPath } from "../views/record-path.ts";
import { server } from "./server.ts";

type Table = Parameters<typeof server.facts.table.query>[0]["table"];

/** The address of every record that has a page; none where the server does not say, so that a map of the pages stands all the same. */
export async function askRecordPaths(): Promise<string[]> {
  const counts = await server.facts.counts.query().catch(() => ({}));
  const tables = (Object.keys(counts) as Table[]).filter((table) => table !== "claims");
  const asked = tables.map((table) => server.facts.table.query({ table }).catch(() => ({ table, records: [] })));
  return (await Promise.all(asked)).flatMap(({ table, records }) =>
    records.map(({ id }) => recordPath({ table, id: String(id) })),
  );
}

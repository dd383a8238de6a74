type Fields = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Fields[]>>;

/** Names that were kept in English alone until 27 November 2026: what says the same in German and French today. */
const NAMED: Readonly<Record<string, string>> = {
  "group-shares": "market",
  "market-shares": "market",
  "milestones-china": "short",
  "milestones-eu": "short",
  "national-indicators": "name",
  platforms: "subfield",
  "regional-indicators": "name",
};

/**
 * Tables that were published under an earlier schema, in the shape of today's: a field that was not there yet gets what readers saw
 * in its place then, never a new fact. Whoever adds a field that must be there adds a line here; versions.test.ts says so.
 */
export function upgraded(tables: Tables): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([table, records]) => [table, records.map((record) => withNames(record, NAMED[table]))]),
  );
}

function withNames(record: Fields, field: string | undefined): Fields {
  if (field === undefined) return record;
  const english = record[`${field}En`] ?? record[field];
  return { [`${field}De`]: english, [`${field}Fr`]: english, ...record };
}

import type { AppRouter } from "@observatory/server/api";
import { TRPCClientError } from "@trpc/client";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { server } from "./server.ts";

type Given = inferRouterInputs<AppRouter>;
type Told = inferRouterOutputs<AppRouter>;

/** A record as its page shows it. */
export type RecordPage = Told["facts"]["record"];
/** A record as a link shows it. */
export type NamedRecord = RecordPage["named"];
export type ClaimsPage = Told["claims"]["check"];
export type CataloguePage = Told["facts"]["catalogue"];
export type Latest = Told["facts"]["latest"];
export type SearchPage = Told["facts"]["search"];

/** Asks for a record; null where nothing has that table and id. */
export async function askRecord(
  record: { readonly tables: readonly string[]; readonly id: string },
  given: { readonly locale: "en" | "de" | "fr"; readonly reading?: string },
): Promise<RecordPage | null> {
  const { tables, id } = record;
  const asked =
    tables.length > 1
      ? server.facts.milestone.query({ id, ...given })
      : server.facts.record.query({ table: (tables[0] ?? "") as Given["facts"]["record"]["table"], id, ...given });
  return asked.catch((error: unknown) => {
    const nothing = error instanceof TRPCClientError && (isMissing(error) || isUnknownTable(error));
    if (nothing) return null;
    throw error;
  });
}

function isMissing(error: TRPCClientError<AppRouter>): boolean {
  return error.data?.httpStatus === 404;
}

/** A table is a word that the procedure checks; one it does not know is an address that no page has. */
function isUnknownTable(error: TRPCClientError<AppRouter>): boolean {
  return error.data?.httpStatus === 400 && error.message.includes('"table"');
}

/** Records whose ids are near one that nothing has; none where the server does not say. */
export async function askNear(
  record: { readonly tables: readonly string[]; readonly id: string },
  locale: "en" | "de" | "fr",
): Promise<readonly NamedRecord[]> {
  const tables = record.tables as Given["facts"]["near"]["tables"];
  return server.facts.near.query({ tables, id: record.id, locale }).catch(() => []);
}

/** What came last; null where the server does not say. */
export function askLatest(given: {
  readonly locale: "en" | "de" | "fr";
  readonly asOf?: string;
}): Promise<Latest | null> {
  return server.facts.latest.query(given).catch(() => null);
}
